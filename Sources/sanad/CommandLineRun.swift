import Foundation
import Workbench

/// Runs one line of the prompt or of a script.
struct CommandLineRun {
  let workbench: Workbench
  let screen: Screen

  static func isLeaving(_ line: String) -> Bool {
    ["quit", "exit"].contains(line.trimmingCharacters(in: .whitespaces))
  }

  func run(_ line: String) throws -> ExitStatus {
    guard let reply = try reply(to: line) else { return .success }
    return try screen.show(reply)
  }

  func reply(to line: String) throws -> Reply? {
    workbench.width = screen.width
    return try workbench.reply(to: line)
  }
}
