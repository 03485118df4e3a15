internal import Messages

/// Takes commands back, by the hash of their first operation.
struct Undo: UndoingOperation {
  static let kind = OperationKind.undo

  var targets: [ContentHash]

  func words(claims: String, documents: String) -> String {
    say("took \(targets.count) changes back")
  }
}
