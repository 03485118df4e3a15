import GRDB
import Messages

/// Lays evidence beside claims.
struct AddEvidence: ClaimOperation {
  static let kind = OperationKind.evidence

  var claims: [ContentHash]
  var evidence: Evidence

  func words(claims: String, documents: String) -> String {
    let relation =
      switch evidence.stance {
      case .supports: say("that supports")
      case .refutes: say("that refutes")
      case .context: "on"
      }
    return say("added evidence \(relation) \(claims): \(evidence.reference)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO evidence (claim, op, stance, reference, note, kind, accessed, sha256)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      claim, stamp.operation, evidence.stance.rawValue, evidence.reference, evidence.note,
      evidence.kind?.rawValue, evidence.accessed, evidence.sha256,
    ])
  }
}
