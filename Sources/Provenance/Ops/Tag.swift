import GRDB

/// Puts a tag on claims.
struct Tag: ClaimOperation {
  static let kind = OperationKind.tag

  var claims: [ContentHash]
  var tag: String

  func words(claims: String, documents: String) -> String { "tagged \(claims) with \(tag)" }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO tag (claim, tag, op) VALUES (?, ?, ?)")
      .execute(arguments: [claim, tag, stamp.operation])
  }
}
