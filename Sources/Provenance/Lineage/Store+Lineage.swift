import GRDB

extension Store {
  /// Compares the documents that were not compared yet, such as those of a large import or a merge.
  ///
  /// Imports of up to a few hundred documents do so by themselves. Does nothing in a store that can only
  /// be read.
  ///
  /// - Parameter proceed: is told how many documents of how many are compared; what it throws ends the work,
  ///   of which whole batches are kept.
  package func updateLineages(
    proceed: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    guard writer != nil, let total = try lineageBacklog() else { return }
    var backlog: Int? = total
    while let left = backlog {
      try write { db in
        try LineageIndex(db: db).update { try proceed(total - left + $0, total) }
      }
      backlog = try lineageBacklog()
      // A reading that cannot be read has no print, and stays.
      if backlog == left { break }
    }
  }

  private func lineageBacklog() throws -> Int? {
    try read { try LineageIndex(db: $0).backlog() }
  }

  /// The lineages of some documents with everything that belongs to them, or of all documents.
  ///
  /// Takes time in proportion to the lineages asked for.
  ///
  /// - Parameter proceed: as ``updateLineages(proceed:)`` calls it.
  package func lineages(
    of documents: [DocumentID]? = nil,
    proceed: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Lineages {
    try updateLineages(proceed: proceed)
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

/// A text that is like another one.
package struct NearText: Hashable, Sendable, Codable {
  package var document: DocumentID
  /// 0 to 1, of the smaller text: its shingles that the other has too.
  package var copied: Double
  /// 0 to 1, of the smaller text: its names and numbers that the other has in the same order.
  package var carried: Double
}

extension Store {
  /// The texts that are like a document's, the nearest first, searched for anew.
  ///
  /// Does not take longer in a larger store.
  package func nearTexts(to id: DocumentID) throws -> [NearText] {
    try read { db in
      let index = LineageIndex(db: db)
      guard let print = try index.print(of: Int64(id.number)) else { return [] }
      let near = try index.candidates(for: print, of: Int64(id.number)).compactMap { other in
        try index.print(of: other).map { theirs in
          let likeness = TextLikeness(print, theirs)
          return NearText(
            document: DocumentID(Int(other)), copied: likeness.copied, carried: likeness.carried)
        }
      }
      return near.filter { max($0.copied, $0.carried) > 0 }
        .sorted {
          (-max($0.copied, $0.carried), $0.document) < (-max($1.copied, $1.carried), $1.document)
        }
    }
  }
}
