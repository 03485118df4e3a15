internal import Messages

/// Opens a run of the prompt; its hash names the session in the operations that follow.
struct BeginSession: Operation {
  static let kind = OperationKind.beginSession

  func words(claims: String, documents: String) -> String { say("began a session") }
}
