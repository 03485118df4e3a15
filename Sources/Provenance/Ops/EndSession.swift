internal import Messages

/// Closes a run of the prompt.
struct EndSession: Operation {
  static let kind = OperationKind.endSession

  func words(claims: String, documents: String) -> String { say("ended the session") }
}
