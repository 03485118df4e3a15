import GRDB
import Messages

/// Says that claims are disputed, and why.
struct Dispute: ClaimOperation {
  static let kind = OperationKind.dispute

  var claims: [ContentHash]
  var reason: String
  /// What it rests on: a standard, a source, a rule of the desk.
  var grounds: String?

  func words(claims: String, documents: String) -> String { say("disputed \(claims): \(reason)") }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO dispute (claim, op, reason, grounds) VALUES (?, ?, ?, ?)"
    )
    .execute(arguments: [claim, stamp.operation, reason, grounds])
  }
}
