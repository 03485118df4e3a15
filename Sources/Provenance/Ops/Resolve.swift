import GRDB
import Messages

/// Closes the open disputes of claims, or the one that an operation opened.
struct Resolve: ClaimOperation {
  static let kind = OperationKind.resolve

  var claims: [ContentHash]
  var note: String
  var outcome: DisputeOutcome?
  /// The operation that opened the dispute; nil closes all that are open.
  var dispute: ContentHash?

  func words(claims: String, documents: String) -> String {
    let ended =
      switch outcome {
      case .upheld: say("upheld the dispute of \(claims)")
      case .withdrawn: say("withdrew the dispute of \(claims)")
      case nil: say("resolved \(claims)")
      }
    return ended + (note.isEmpty ? "" : ": \(note)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    let condition = dispute == nil ? "" : "AND op = (SELECT id FROM op WHERE hash = ?)"
    try db.cachedStatement(
      sql: """
        UPDATE dispute SET resolved = ?, resolution = ?, outcome = ?
        WHERE claim = ? AND resolved IS NULL \(condition)
        """
    ).execute(
      arguments: [stamp.operation, note, outcome?.rawValue, claim]
        + (dispute.map { [$0.data] } ?? []))
  }
}
