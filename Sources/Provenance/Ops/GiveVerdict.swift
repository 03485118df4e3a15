import GRDB
import Messages

/// Judges claims; takes the place of the author's earlier verdict on the same aspect.
struct GiveVerdict: ClaimOperation {
  static let kind = OperationKind.verdict

  var claims: [ContentHash]
  var verdict: Verdict

  func words(claims: String, documents: String) -> String {
    say("judged the \(verdict.aspect.rawValue) of \(claims) \(verdict.value)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO verdict (claim, author, aspect, value, note, op)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      claim, stamp.author, verdict.aspect.rawValue, verdict.value, verdict.note, stamp.operation,
    ])
  }
}
