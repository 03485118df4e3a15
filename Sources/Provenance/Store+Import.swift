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
  /// What is known of the sources it names; those that are new enter the registry.
  package var sources: [SourceDescription]

  package init(
    article: Article, reading: Reading, chains: [[ChainLink]], extractor: String = "sanad",
    sources: [SourceDescription] = []
  ) {
    self.article = article
    self.reading = reading
    self.chains = chains
    self.extractor = extractor
    self.sources = sources
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
    var rest = items[...]
    return try importArticles(atLeast: items.count, command: command) { rest.popFirst() }
  }

  /// Takes articles in one after another until there are none, all or none, as one command; only one
  /// needs to be in memory.
  ///
  /// A large import (`atLeast`) into an empty store writes indices and full text at its end.
  package func importArticles(
    atLeast count: Int, command: String? = nil, _ next: () throws -> DocumentImport?
  ) throws -> [ImportOutcome] {
    guard let first = try next() else { return [] }
    return try commit(command) { transaction in
      let isBulk = try count >= BulkLoad.least && BulkLoad.isPossible(in: transaction.db)
      let bulk = isBulk ? try BulkLoad(db: transaction.db) : nil
      try bulk?.begin()
      try transaction.newDocumentWriter().writesWords = bulk == nil
      var outcomes: [ImportOutcome] = []
      var item: DocumentImport? = first
      while let current = item {
        try TextRanges(current.article.text).check(current.reading.claims)
        outcomes.append(try transaction.add(current))
        item = try next()
      }
      try bulk?.end()
      try transaction.compareNew(outcomes)
      return outcomes
    }
  }
}

extension Transaction {
  fileprivate func add(_ item: DocumentImport) throws -> ImportOutcome {
    let text = Array(item.article.text.utf8)
    let textHash = ContentHash(of: text)
    let rawHash = item.article.raw == text ? textHash : ContentHash(of: item.article.raw)
    let global = ClaimHash.document(raw: rawHash, text: textHash)
    let identities = Identities(db: db)
    let known = try identities.existing(global, in: .documents)
    let id = try known ?? identities.id(of: global, in: .documents)
    let document = DocumentID(Int(id))
    if known != nil, try Projector.hasDocument(id, in: db) { return .unchanged(document: document) }
    let description = try describe(item, global: global, raw: rawHash, text: textHash)
    try BlobStore(db: db).add(text, hash: textHash)
    if rawHash != textHash { try BlobStore(db: db).add(item.article.raw, hash: rawHash) }
    let previous = try latestDocument(at: description.address)
    let archive = ReadingArchive(item.reading, chains: item.chains)
    let extract = Extract(
      document: global, text: textHash, reading: try BlobStore(db: db).add(archive.bytes),
      extractor: item.extractor, count: archive.entries.count)
    if known == nil {
      try addNew(description, extract, archive, to: id, text: text)
    } else {
      try append(description)
      try append(extract)
    }
    try register(item.sources)
    let count = archive.entries.count
    guard let previous else { return .imported(document: document, claims: count) }
    try carryWork(from: previous, to: document)
    return .newVersion(document: document, of: previous, claims: count)
  }

  /// Nobody can have spoken about a document that no operation names, nor about its claims.
  private func addNew(
    _ description: ImportDocument, _ extract: Extract, _ archive: ReadingArchive,
    to document: Int64,
    text: [UInt8]
  ) throws {
    let imported = try log(description, on: document)
    try description.project(onto: document, by: imported.stamp, in: db)
    let read = try log(extract, on: document)
    _ = try Extract.describe(document, extract, in: db)
    try newDocumentWriter().write(
      archive, of: description.document, document: document, operation: read.id, text: text)
  }

  private func describe(
    _ item: DocumentImport, global: ContentHash, raw: ContentHash, text: ContentHash
  ) throws -> ImportDocument {
    let article = item.article
    let sources = ChainSources(item.chains)
    return ImportDocument(
      document: global, raw: raw, text: text, origin: article.origin, url: article.url,
      outlet: article.outlet ?? sources.outlet, agencies: sources.agencies,
      language: article.language ?? item.reading.language, title: article.title,
      published: article.published)
  }

  private func latestDocument(at address: String) throws -> DocumentID? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT document.id FROM document JOIN op ON op.id = document.op
          WHERE address = ? ORDER BY op.at DESC, op.hash DESC LIMIT 1
          """), arguments: [address]
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
