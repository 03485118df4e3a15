internal import ArgumentParser
internal import Foundation
internal import Messages
internal import TerminalText

struct SourceCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Runs the commands of a file, up to the first that fails.",
    discussion: """
      A transcript (.session) has commands after the prompt and their answers below; the answers are \
      passed over. With --keep-going a command that fails is said, and the next one runs.

      Examples:
        source monday.session
        source setup.txt --keep-going
      """)

  @Argument(help: "The file.") var file: String
  @Flag(help: "Go on after a command that fails.") var keepGoing = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure(message: say("\(file): no such file, or it cannot be read."), status: .notFound)
    }
    guard workbench.sourcing.count < 8, !workbench.sourcing.contains(file) else {
      throw WorkbenchError.sourcesItself(file)
    }
    let lines = CommandLines(String(decoding: data, as: UTF8.self)).lines
    return Reply(
      stream: SourceStream(lines, of: file, keepsGoing: keepGoing, in: workbench))
  }
}

/// The answers to the commands of a file, one after another.
final class SourceStream: ReplyStream {
  private var lines: ArraySlice<CommandLines.Line>
  private let file: String
  private let keepsGoing: Bool
  private let workbench: Workbench
  private var inner: (any ReplyStream)?
  private(set) var status = ExitStatus.success

  init(
    _ lines: [CommandLines.Line], of file: String, keepsGoing: Bool, in workbench: Workbench
  ) {
    self.lines = lines[...]
    self.file = file
    self.keepsGoing = keepsGoing
    self.workbench = workbench
  }

  func next() throws -> ReplyPiece? {
    if let piece = try inner?.next() { return piece }
    if let ended = inner {
      inner = nil
      note(ended.status)
    }
    guard status == .success || keepsGoing, let line = lines.popFirst() else { return nil }
    try workbench.work.check()
    return run(line)
  }

  private func run(_ line: CommandLines.Line) -> ReplyPiece {
    workbench.sourcing.append(file)
    defer { workbench.sourcing.removeLast() }
    do {
      let reply = try workbench.reply(to: line.command)
      inner = reply?.stream
      note(reply?.status ?? .success)
      let renderer = ReplyRenderer(width: workbench.width)
      return .output(reply.map(renderer.render) ?? "")
    } catch {
      let failure = Failure(error)
      note(failure.status)
      return .problem("\(file):\(line.number): \(failure.message)")
    }
  }

  /// The first failure decides how the whole ends.
  private func note(_ status: ExitStatus) {
    if self.status == .success { self.status = status }
  }
}
