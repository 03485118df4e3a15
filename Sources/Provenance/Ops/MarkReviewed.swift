import GRDB
import Messages

/// Says that the author has looked at claims and is done with them.
struct MarkReviewed: ClaimOperation {
  static let kind = OperationKind.reviewed

  var claims: [ContentHash]

  func words(claims: String, documents: String) -> String { say("reviewed \(claims)") }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO reviewed (claim, author, op) VALUES (?, ?, ?)"
    ).execute(arguments: [claim, stamp.author, stamp.operation])
  }
}
