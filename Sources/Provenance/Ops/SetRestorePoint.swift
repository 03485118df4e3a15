internal import Messages

/// Names the present state, so that undo can go back to it.
struct SetRestorePoint: Operation {
  static let kind = OperationKind.restorePoint

  var name: String

  func words(claims: String, documents: String) -> String { say("set the restore point \(name)") }
}
