import Foundation
import Workbench

/// Runs the commands on standard input and stops at the first error.
///
/// In a transcript, where lines begin with the prompt, the other lines are what was answered and are
/// passed over.
@MainActor
struct Script {
  let workbench: Workbench
  let screen: Screen

  func run() -> ExitStatus {
    var number = 0
    var isTranscript = false
    while let line = readLine() {
      number += 1
      isTranscript = isTranscript || line.hasPrefix(Transcript.prompt)
      guard !isTranscript || line.hasPrefix(Transcript.prompt) else { continue }
      let command = isTranscript ? String(line.dropFirst(Transcript.prompt.count)) : line
      if CommandLineRun.isLeaving(command) { return .success }
      do {
        let status = try CommandLineRun(workbench: workbench, screen: screen).run(command)
        guard status == .success else { return status }
      } catch {
        return Screen.report(Failure(error), at: "line \(number): ")
      }
    }
    return .success
  }
}
