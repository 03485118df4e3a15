internal import Messages
internal import Provenance
internal import Synchronization

/// The command under way: whether it was asked to stop, and how far it is.
package final class Work: Sendable {
  private struct State {
    var isStopped = false
    var store: Store?
    var tell: (@Sendable (Progress) -> Void)?
  }

  /// How much of a command's work is done.
  package struct Progress: Hashable, Sendable {
    package let done: Int
    /// Nil where the input is a stream whose end is not known.
    package let total: Int?
    /// What is counted, in the plural: "articles".
    package let things: String
  }

  private let state = Mutex(State())

  /// Begins the next command.
  package func begin(telling tell: (@Sendable (Progress) -> Void)? = nil) {
    state.withLock {
      $0.isStopped = false
      $0.tell = tell
    }
  }

  /// Asks the command to stop; from any thread.
  package func stop() {
    let store = state.withLock { state in
      state.isStopped = true
      return state.store
    }
    store?.interrupt()
  }

  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// - Throws: ``WorkbenchError/stopped``.
  func check() throws {
    if isStopped { throw WorkbenchError.stopped }
  }

  /// Says how far the work is; from any thread.
  func tell(_ done: Int, of total: Int?, _ things: String) {
    state.withLock { $0.tell }?(Progress(done: done, total: total, things: things))
  }

  /// Says how many documents of how many are done, and stops when asked to.
  func proceed(_ done: Int, of total: Int) throws {
    tell(done, of: total, say("documents"))
    try check()
  }

  func use(_ store: Store?) { state.withLock { $0.store = store } }
}
