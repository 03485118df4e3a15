import Foundation
import Messages
import Workbench

/// Runs the commands on standard input and stops at the first error, unless it is to go on.
///
/// In a transcript, where lines begin with the prompt, the other lines are what was answered and are
/// passed over.
@MainActor
struct Script {
  let workbench: Workbench
  let screen: Screen
  let keepsGoing: Bool

  /// The first failure decides how the whole ends.
  func run() -> ExitStatus {
    var ending = ExitStatus.success
    var number = 0
    var isTranscript = false
    while let line = readLine() {
      number += 1
      isTranscript = isTranscript || line.hasPrefix(Transcript.prompt)
      guard !isTranscript || line.hasPrefix(Transcript.prompt) else { continue }
      let command = isTranscript ? String(line.dropFirst(Transcript.prompt.count)) : line
      if CommandLineRun.isLeaving(command) { break }
      let status = run(command, number)
      if ending == .success { ending = status }
      guard status == .success || (keepsGoing && status != .interrupted) else { break }
    }
    return ending
  }

  private func run(_ command: String, _ number: Int) -> ExitStatus {
    do {
      return try CommandLineRun(workbench: workbench, screen: screen).run(command)
    } catch {
      return Screen.report(Failure(error), at: say("line \(number): "))
    }
  }
}
