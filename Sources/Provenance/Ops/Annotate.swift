import GRDB

/// Writes a note on claims.
struct Annotate: ClaimOperation {
  static let kind = OperationKind.annotate

  var claims: [ContentHash]
  var text: String

  func words(claims: String, documents: String) -> String { "annotated \(claims): \(text)" }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO annotation (claim, op, text) VALUES (?, ?, ?)")
      .execute(arguments: [claim, stamp.operation, text])
  }
}
