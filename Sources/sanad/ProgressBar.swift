import Foundation
import LineEditing
import Messages
import Synchronization
import TerminalText
import Workbench

/// How far a command is, on standard error: shown when it takes more than a second, gone at its end.
final class ProgressBar: Sendable {
  private struct State {
    var isShown = false
    var last = ContinuousClock.now
  }

  private let begun = ContinuousClock.now
  private let state = Mutex(State())
  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)

  /// Only a terminal whose cursor may move has room for one.
  static func isWanted(_ screen: Screen) -> Bool {
    Terminal.isErrorTerminal && !screen.isPlain && !Terminal.isDumb
  }

  func show(_ progress: Work.Progress) {
    let now = ContinuousClock.now
    guard now - begun > Self.patience else { return }
    state.withLock { state in
      guard !state.isShown || now - state.last > Self.pause else { return }
      state.isShown = true
      state.last = now
      Self.write("\r" + Self.line(progress, after: now - begun) + Self.clearing)
    }
  }

  func clear() {
    state.withLock { state in
      if state.isShown { Self.write("\r" + Self.clearing) }
      state.isShown = false
    }
  }

  private static let clearing = "\u{1B}[K"

  /// "[=====     ] 512 of 1024 articles, 210 a second, 3 s left"; without a total "512 articles, 210 a
  /// second".
  static func line(_ progress: Work.Progress, after time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let elapsed = Double(seconds) + Double(attoseconds) / 1e18
    let rate = Double(progress.done) / max(elapsed, 0.001)
    let words =
      progress.total.map { bar(progress, of: $0, rate: rate) }
      ?? say("\(progress.done) \(progress.things), \(Int(rate)) a second")
    return TerminalText.truncate(words, to: max(10, Terminal.size.columns - 1))
  }

  private static func bar(_ progress: Work.Progress, of total: Int, rate: Double) -> String {
    let filled = min(20, 20 * progress.done / max(1, total))
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: 20 - filled)
    let left = Int((Double(total - progress.done) / max(rate, 0.001)).rounded(.up))
    let counts = say("\(progress.done) of \(total) \(progress.things)")
    return "[\(bar)] " + say("\(counts), \(Int(rate)) a second, \(left) s left")
  }

  private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
