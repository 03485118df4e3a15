import GRDB
import Messages

/// Takes the author's own verdict on an aspect back.
struct WithdrawVerdict: ClaimOperation {
  static let kind = OperationKind.withdrawVerdict

  var claims: [ContentHash]
  var aspect: VerdictAspect

  func words(claims: String, documents: String) -> String {
    say("withdrew the verdict on the \(aspect.rawValue) of \(claims)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: "DELETE FROM verdict WHERE claim = ? AND author = ? AND aspect = ?"
    ).execute(arguments: [claim, stamp.author, aspect.rawValue])
  }
}
