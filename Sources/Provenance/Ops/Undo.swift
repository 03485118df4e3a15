/// Takes commands back, by the hash of their first operation.
struct Undo: UndoingOperation {
  static let kind = OperationKind.undo

  var targets: [ContentHash]

  func words(claims: String, documents: String) -> String {
    targets.count == 1 ? "took a change back" : "took \(targets.count) changes back"
  }
}
