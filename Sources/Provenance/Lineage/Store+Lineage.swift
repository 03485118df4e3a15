import GRDB

extension Store {
  /// Compares the documents that were not compared yet, such as those of a large import or a merge.
  ///
  /// Imports of up to a few hundred documents do so by themselves. Does nothing in a store that can only
  /// be read.
  package func updateLineages() throws {
    guard writer != nil, try read({ try LineageIndex(db: $0).isBehind() }) else { return }
    try write { try LineageIndex(db: $0).update() }
  }

  /// The lineages of some documents with everything that belongs to them, or of all documents.
  ///
  /// Takes time in proportion to the lineages asked for.
  package func lineages(of documents: [DocumentID]? = nil) throws -> Lineages {
    try updateLineages()
    return try read { try LineageLoader(db: $0).graph(of: documents).lineages() }
  }

  /// How many articles, lineages and primary speakers some documents make.
  package func independence(of documents: [DocumentID], in lineages: Lineages) throws
    -> Independence
  {
    let list = documents.map { String($0.number) }.joined(separator: ", ")
    let speakers = try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(DISTINCT coalesce(speaker_alias.canonical, first)) FROM (
            SELECT coalesce(on_behalf_of, speaker) AS first FROM claim
            WHERE document IN (\(list)) AND rejected IS NULL)
          LEFT JOIN speaker_alias ON speaker_alias.speaker = first
          """) ?? 0
    }
    return Independence(
      articles: documents.count,
      lineages: Set(documents.compactMap(lineages.number)).count, primarySpeakers: speakers)
  }
}
