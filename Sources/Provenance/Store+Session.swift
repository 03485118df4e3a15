import Synchronization

/// The run of the prompt that signs what is written now.
struct ActiveSession: Sendable {
  var begun: Timestamp
  /// Set once the session stands in the log: with its first operation.
  var hash: ContentHash?
}

extension Store {
  /// Begins a session; it is written with the first change, so that looking leaves no trace.
  package func beginSession() {
    session.withLock { $0 = ActiveSession(begun: options.clock()) }
  }

  /// Ends the session, if it changed anything.
  package func endSession() throws {
    let hasBegun = session.withLock { $0?.hash != nil }
    if hasBegun { try commit(nil) { try $0.append(EndSession()) } }
    session.withLock { $0 = nil }
  }
}
