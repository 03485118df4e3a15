import GRDB
import Messages

/// Settles what analysts' verdicts on an aspect differ on; their verdicts stay, as dissent.
struct Adjudicate: ClaimOperation {
  static let kind = OperationKind.adjudicate

  var claims: [ContentHash]
  var verdict: Verdict

  func words(claims: String, documents: String) -> String {
    say("adjudicated the \(verdict.aspect.rawValue) of \(claims) \(verdict.value)")
      + (verdict.note.map { ": \($0)" } ?? "")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO adjudication (claim, aspect, value, note, op)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      claim, verdict.aspect.rawValue, verdict.value, verdict.note, stamp.operation,
    ])
  }
}
