import Foundation
import LineEditing
import TerminalText
import Workbench

/// Where replies go: standard output, through the pager when it is a terminal.
struct Screen {
  private let environment: [String: String]
  let isPlain: Bool
  private let style: TerminalStyle

  init(environment: [String: String], isPlain: Bool) {
    self.environment = environment
    self.isPlain = isPlain
    style = TerminalStyle(
      isTerminal: Terminal.isOutputTerminal, isPlain: isPlain, environment: environment)
  }

  /// A page that no terminal bounds is 100 cells wide, unless `COLUMNS` says otherwise.
  var width: Int {
    Terminal.isOutputTerminal
      ? Terminal.size.columns : environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }

  var renderer: ReplyRenderer { ReplyRenderer(width: width, style: style) }

  /// Shows a reply and returns how its command ended.
  ///
  /// The bar of a stream under way makes room for each piece that the terminal shows.
  func show(_ reply: Reply, clearing bar: ProgressBar? = nil) throws -> ExitStatus {
    write(reply)
    guard let stream = reply.stream else { return reply.status }
    while let piece = try stream.next() {
      switch piece {
      case .output(let text):
        if Terminal.isOutputTerminal { bar?.clear() }
        Swift.print(safe(text), terminator: "")
      case .problem(let message):
        bar?.clear()
        Self.complain(message)
      }
    }
    return stream.status
  }

  /// Prints a few lines without the pager, as before a question.
  func print(_ reply: Reply) { Swift.print(renderer.render(reply), terminator: "") }

  func write(_ reply: Reply) {
    let text = renderer.render(reply)
    let isRaw = reply.blocks.contains { if case .raw = $0 { true } else { false } }
    let shown = isRaw ? safe(text) : text
    if isPlain {
      Swift.print(shown, terminator: "")
    } else {
      Pager(environment: environment).show(shown)
    }
    fflush(nil)
  }

  /// What is meant for programs reaches a terminal with its control characters shown.
  private func safe(_ text: String) -> String {
    Terminal.isOutputTerminal ? TerminalText.safe(text, keepingLines: true) : text
  }

  /// Says what failed, on standard error.
  static func report(_ failure: Failure, at place: String = "") -> ExitStatus {
    fflush(nil)
    complain(place + failure.message)
    return failure.status
  }

  private static func complain(_ message: String) {
    let text = TerminalText.safe("sanad: " + message, keepingLines: true)
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
