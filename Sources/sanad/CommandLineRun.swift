import Foundation
import LineEditing
import Workbench

/// Runs one line of the prompt or of a script.
@MainActor
struct CommandLineRun {
  let workbench: Workbench
  let screen: Screen

  nonisolated static func isLeaving(_ line: String) -> Bool {
    ["quit", "exit"].contains(line.trimmingCharacters(in: .whitespaces))
  }

  /// Ctrl-C stops the command; a reply that is a review is walked where somebody can.
  func run(_ line: String, reviewing: ((Review) -> ExitStatus)? = nil) throws -> ExitStatus {
    workbench.width = screen.width
    let begun = ContinuousClock.now
    let bar = ProgressBar()
    let work = workbench.work
    let tell: @Sendable (Work.Progress) -> Void = { bar.show($0) }
    work.begin(telling: ProgressBar.isWanted(screen) ? tell : nil)
    var review: Review?
    let status = try Interrupts.whileRunning(stoppingWith: { work.stop() }) { () -> ExitStatus in
      defer { bar.clear() }
      guard let reply = try workbench.reply(to: line) else { return .success }
      bar.clear()
      review = reviewing == nil ? nil : reply.review
      return review == nil ? try screen.show(reply, clearing: bar) : .success
    }
    if let review, let reviewing { return reviewing(review) }
    if workbench.settings.configuration.timing { Self.tell(ContinuousClock.now - begun) }
    return status
  }

  private static func tell(_ time: Duration) {
    let (seconds, attoseconds) = time.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    FileHandle.standardError.write(Data("\(milliseconds) ms\n".utf8))
  }
}
