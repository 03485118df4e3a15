import CEditline
import Synchronization

/// Ctrl-C while a command runs.
package enum Interrupts {
  /// What to do, if anything, when one comes; C holds it for ever.
  private final class Relay: Sendable {
    let action = Mutex<(@Sendable () -> Void)?>(nil)
  }

  private static let relay = Relay()

  /// Called on the thread that waits for signals.
  private static let tell: @convention(c) @Sendable (UnsafeMutableRawPointer?) -> Void = {
    guard let context = $0 else { return }
    Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue().action.withLock { $0 }?()
  }

  /// Runs work; Ctrl-C calls the action, on another thread, instead of ending the program.
  @MainActor
  package static func whileRunning<Value>(
    stoppingWith action: @escaping @Sendable () -> Void, _ work: () throws -> Value
  ) rethrows -> Value {
    relay.action.withLock { $0 = action }
    line_interrupts_begin(tell, Unmanaged.passUnretained(relay).toOpaque())
    defer {
      line_interrupts_end()
      relay.action.withLock { $0 = nil }
    }
    return try work()
  }
}
