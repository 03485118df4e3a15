internal import Messages

/// Takes undos back, by the hash of their operation.
struct Redo: UndoingOperation {
  static let kind = OperationKind.redo

  var targets: [ContentHash]

  func words(claims: String, documents: String) -> String { say("did a change again") }
}
