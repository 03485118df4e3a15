import GRDB
import Messages

/// Says that claims are none; they stay in the store and leave the lists.
struct Reject: ClaimOperation {
  static let kind = OperationKind.reject

  var claims: [ContentHash]
  var reason: String?

  func words(claims: String, documents: String) -> String {
    say("rejected \(claims)") + (reason.map { ": \($0)" } ?? "")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE claim SET rejected = ?, rejection = ? WHERE id = ? AND rejected IS NULL"
    ).execute(arguments: [stamp.operation, reason, claim])
  }
}
