package import ClaimModel
import GRDB

/// One article with what the extractor read in it.
package struct DocumentImport: Hashable, Sendable {
  package var article: Article
  package var reading: Reading
  /// One chain for each claim of the reading, first speaker first.
  package var chains: [[ChainLink]]
  /// Names the extractor and its version, so that a newer one can be told.
  package var extractor: String

  package init(
    article: Article, reading: Reading, chains: [[ChainLink]], extractor: String = "sanad"
  ) {
    self.article = article
    self.reading = reading
    self.chains = chains
    self.extractor = extractor
  }
}

extension Store {
  /// Takes an article and its claims in.
  ///
  /// - Throws: ``StoreError/badRange(start:end:length:)`` when a claim does not lie in the text.
  package func importArticle(
    _ article: Article, reading: Reading, chains: [[ChainLink]], extractor: String = "sanad",
    command: String? = nil
  ) throws -> ImportOutcome {
    let item = DocumentImport(
      article: article, reading: reading, chains: chains, extractor: extractor)
    return try importArticles([item], command: command)[0]
  }

  /// Takes articles in, all or none, as one command.
  package func importArticles(_ items: [DocumentImport], command: String? = nil) throws
    -> [ImportOutcome]
  {
    for item in items { try TextRanges(item.article.text).check(item.reading.claims) }
    guard !items.isEmpty else { return [] }
    return try commit(command) { transaction in
      try items.map { try transaction.add($0) }
    }
  }
}

extension Transaction {
  fileprivate func add(_ item: DocumentImport) throws -> ImportOutcome {
    let text = Array(item.article.text.utf8)
    let global = ClaimHash.document(
      raw: ContentHash(of: item.article.raw), text: ContentHash(of: text))
    let id = try Identities(db: db).id(of: global, in: .documents)
    let document = DocumentID(Int(id))
    if try Projector.hasDocument(id, in: db) { return .unchanged(document: document) }
    let archive = try ReadingArchive(item.reading, chains: item.chains)
    let description = try describe(item, global: global, text: text)
    let previous = try latestDocument(at: description.address)
    try append(description)
    try append(
      Extract(
        document: global, text: description.text, reading: BlobStore(db: db).add(archive.bytes),
        extractor: item.extractor, count: archive.entries.count))
    let count = archive.entries.count
    guard let previous else { return .imported(document: document, claims: count) }
    return .newVersion(document: document, of: previous, claims: count)
  }

  private func describe(_ item: DocumentImport, global: ContentHash, text: [UInt8]) throws
    -> ImportDocument
  {
    let article = item.article
    let sources = ChainSources(item.chains)
    return ImportDocument(
      document: global, raw: try BlobStore(db: db).add(article.raw),
      text: try BlobStore(db: db).add(text), origin: article.origin, url: article.url,
      outlet: article.outlet ?? sources.outlet, agencies: sources.agencies,
      language: article.language ?? item.reading.language, title: article.title,
      published: article.published)
  }

  private func latestDocument(at address: String) throws -> DocumentID? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT document.id FROM document JOIN op ON op.id = document.op
        WHERE address = ? ORDER BY op.at DESC, op.hash DESC LIMIT 1
        """, arguments: [address]
    ).map(DocumentID.init)
  }
}

/// The publishers that the chains of one document name.
private struct ChainSources {
  var outlet: String?
  var agencies: [String] = []

  init(_ chains: [[ChainLink]]) {
    for link in chains.joined() {
      if link.role == .outlet, outlet == nil { outlet = link.name }
      if link.role == .agency, !agencies.contains(link.name) { agencies.append(link.name) }
    }
  }
}
