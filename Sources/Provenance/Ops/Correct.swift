import GRDB
import Messages

/// Changes parts of the extractor's reading of claims; a claim keeps its number and global id.
struct Correct: ClaimOperation {
  static let kind = OperationKind.correct

  var claims: [ContentHash]
  var correction: Correction

  func words(claims: String, documents: String) -> String {
    say("corrected the \(correction.parts.joined(separator: ", ")) of \(claims)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    let writer = ClaimWriter(db: db)
    guard let entry = try writer.entry(of: claim) else { return }
    try writer.rewrite(claim, entry: correction.applied(to: entry), asAnalyst: true)
    try db.cachedStatement(sql: "INSERT INTO correction (claim, op, correction) VALUES (?, ?, ?)")
      .execute(arguments: [claim, stamp.operation, try CanonicalJSON.text(correction)])
  }
}
