/// Names the present state, so that undo can go back to it.
struct SetRestorePoint: Operation {
  static let kind = OperationKind.restorePoint

  var name: String

  func words(claims: String, documents: String) -> String { "set the restore point \(name)" }
}
