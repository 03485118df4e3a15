import GRDB

/// Takes a tag off claims.
struct Untag: ClaimOperation {
  static let kind = OperationKind.untag

  var claims: [ContentHash]
  var tag: String

  func words(claims: String, documents: String) -> String { "took the tag \(tag) off \(claims)" }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM tag WHERE claim = ? AND tag = ?")
      .execute(arguments: [claim, tag])
  }
}
