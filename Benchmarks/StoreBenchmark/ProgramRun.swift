import Foundation
import ProgramTimer
import Timing

/// The built program on a terminal: its prompt, and commands of the shell.
struct ProgramRun {
  let program: String
  let store: String

  func report() throws {
    say("the program on a terminal, milliseconds: median, 95th percentile; memory")
    try time("prompt ready", [], words: "sanad> ", line: "quit\r")
    for command in Self.commands { try time(command.joined(separator: " "), command) }
  }

  private static let commands = [
    ["show", "c5000"], ["claims"], ["claims", "voice:outlet"],
    ["find", "kara"], ["tag", "c5000", "timed"], ["undo"], ["history", "c5000"],
    ["documents"],
  ]

  private func time(
    _ name: String, _ words: [String], words expected: String = "", line: String = ""
  )
    throws
  {
    var seconds: [Double] = []
    var memory = 0
    for _ in 0..<20 {
      let times = Self.run([program] + words + ["--store", store, "--plain"], expected, line)
      guard times.result == 0 else { return say("  \(name): failed (\(times.result))") }
      seconds.append(times.ready)
      memory = max(memory, times.memory)
    }
    say("  \(name): \(Stopwatch.quantiles(seconds)); \(memory >> 20) MiB")
  }

  private static func run(_ arguments: [String], _ words: String, _ line: String) -> program_times {
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return time_program(&pointers, words, line)
  }
}
