import GRDB
import Messages

/// Takes a document in. The first live import of the same bytes describes it.
struct ImportDocument: DocumentOperation {
  static let kind = OperationKind.importDocument

  var document: ContentHash
  var raw: ContentHash
  var text: ContentHash
  var origin: String
  var url: String?
  var outlet: String?
  var agencies: [String]
  var language: String?
  var title: String?
  var published: String?

  var documents: [ContentHash] { [document] }

  /// Where versions of the document appear.
  var address: String { url ?? origin }

  func words(claims: String, documents: String) -> String {
    say("imported \(documents) from \(origin)")
  }

  func payload() -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("agencies")
      writer.array(agencies) { $0.string($1) }
      writer.member("document", document)
      writer.member("language", language)
      writer.member("origin", origin)
      writer.member("outlet", outlet)
      writer.member("published", published)
      writer.member("raw", raw)
      writer.member("text", text)
      writer.member("title", title)
      writer.member("url", url)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws {
    let outlet = try outlet.map { try Identities(db: db).id(ofName: $0, in: .source) }
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO document
          (id, op, origin, url, address, outlet, language, title, published, raw, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, stamp.operation, origin, url, address, outlet, language, title, published,
      raw.data, text.data,
    ])
    guard db.changesCount > 0 else { return }
    try projectAgencies(onto: document, in: db)
  }

  private func projectAgencies(onto document: Int64, in db: Database) throws {
    for (position, agency) in agencies.enumerated() {
      let source = try Identities(db: db).id(ofName: agency, in: .source)
      try db.cachedStatement(
        sql: "INSERT INTO document_agency (document, position, source) VALUES (?, ?, ?)"
      ).execute(arguments: [document, position, source])
    }
  }
}
