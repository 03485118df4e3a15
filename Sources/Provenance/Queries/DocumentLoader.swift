import Foundation
import GRDB

/// Reads documents with what is counted and credited for them.
struct DocumentLoader {
  let db: Database

  func records(_ condition: String, _ arguments: StatementArguments, limit: Int = -1) throws
    -> [DocumentRecord]
  {
    let rows = try Row.fetchAll(
      db, sql: Self.query + " WHERE \(condition) ORDER BY document.id LIMIT \(limit)",
      arguments: arguments)
    return try rows.map(record)
  }

  /// `document.version` is counted over what is there, so that undoing an import leaves no gap.
  private static let query = """
    SELECT document.*, document_identity.hash, source.name AS outlet_name, op.author, op.at,
      (SELECT count(*) FROM claim WHERE claim.document = document.id AND rejected IS NULL) AS claims
    FROM document
    JOIN document_identity ON document_identity.id = document.id
    JOIN op ON op.id = document.op
    LEFT JOIN source_alias ON source_alias.source = document.outlet
    LEFT JOIN source ON source.id = coalesce(source_alias.canonical, document.outlet)
    """

  private func record(_ row: Row) throws -> DocumentRecord {
    let id: Int64 = row["id"]
    guard let global = ContentHash(row["hash"] as Data), let sha = ContentHash(row["raw"] as Data)
    else { throw StoreError.unreadable(operation: "of d\(id)", reason: "a hash is malformed") }
    let earlier = try earlierVersions(of: row)
    let signature = try Signature(author: row["author"], at: row["at"], operation: row["op"])
    return DocumentRecord(
      id: DocumentID(Int(id)), global: global, origin: row["origin"], url: row["url"],
      outlet: row["outlet_name"], agencies: try agencies(of: id), language: row["language"],
      title: row["title"], published: row["published"], sha256: sha, version: earlier.count + 1,
      versionOf: earlier.first.map(DocumentID.init), extractor: row["extractor"],
      claimCount: row["claims"], cases: try cases(of: id), importedAt: signature.at,
      importedBy: signature.author)
  }

  /// Those under the same address that were imported before, the latest first.
  private func earlierVersions(of row: Row) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT other.id FROM document AS other JOIN op ON op.id = other.op
          WHERE other.address = ? AND other.id <> ?
            AND (op.at, op.hash) < (SELECT at, hash FROM op WHERE id = ?)
          ORDER BY op.at DESC, op.hash DESC
          """),
      arguments: [row["address"] as String, row["id"] as Int64, row["op"] as Int64])
  }

  private func agencies(of id: Int64) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT source.name FROM document_agency
          LEFT JOIN source_alias ON source_alias.source = document_agency.source
          JOIN source ON source.id = coalesce(source_alias.canonical, document_agency.source)
          WHERE document = ? ORDER BY position
          """), arguments: [id])
  }

  private func cases(of id: Int64) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT name FROM case_member WHERE document = ? ORDER BY name"),
      arguments: [id])
  }
}
