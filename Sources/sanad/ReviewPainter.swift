import Foundation
import LineEditing
import Messages
import TerminalText
import Workbench

/// How a review is put on a terminal.
@MainActor
protocol ReviewPainter: AnyObject {
  /// Whether a claim is shown again, in place, when more is known of it.
  var redraws: Bool { get }
  /// What is shown next is a claim of its own, not a change of the one before.
  func begin()
  func paint(_ shown: ReviewScreen)
  func scroll(_ key: Key)
  /// Makes a place where a line can be typed.
  func makeRoom()
  /// Shows a reply and waits until it is read.
  func page(_ reply: Reply, keys: KeyReader)
  func tell(_ message: String)
}

/// Line after line, for dumb terminals and screen readers.
@MainActor
final class LinePainter: ReviewPainter {
  private let screen: Screen
  private var last = ""
  let redraws = false

  init(_ screen: Screen) { self.screen = screen }

  func begin() {}

  func paint(_ shown: ReviewScreen) {
    let renderer = screen.renderer
    let body = renderer.render(Reply(shown.body))
    if body == last {
      let footer = shown.footerLines(width: renderer.width).map { Block.note($0) }
      let words = shown.message.isEmpty ? footer : [.text(shown.message)]
      print(renderer.render(Reply(words)), terminator: "")
    } else {
      let message = shown.message.isEmpty ? [] : [Block.text(shown.message)]
      let footer = shown.footerLines(width: renderer.width).map { Block.note($0) }
      let page = message + [.empty, .note(shown.header)] + shown.body + footer
      print(renderer.render(Reply(page)), terminator: "")
    }
    last = body
    fflush(nil)
  }

  func scroll(_ key: Key) {}
  func makeRoom() {}

  func page(_ reply: Reply, keys: KeyReader) {
    print(screen.renderer.render(reply), terminator: "")
    fflush(nil)
  }

  func tell(_ message: String) { print(TerminalText.safe(message, keepingLines: true)) }
}

/// One claim on a screen of its own.
@MainActor
final class ScreenPainter: ReviewPainter {
  private let screen: Screen
  private var offset = 0
  private var lastBody: [String] = []
  let redraws = true

  init(_ screen: Screen) { self.screen = screen }

  func begin() { offset = 0 }

  func paint(_ shown: ReviewScreen) {
    let renderer = screen.renderer
    let body = lines(renderer.render(Reply(shown.body)))
    if body.first != lastBody.first { offset = 0 }
    lastBody = body
    let foot = shown.footerLines(width: renderer.width).map { Block.note($0) }
    let below = lines(renderer.render(Reply(foot + [.text(shown.message)])))
    let head = lines(renderer.render(Reply([.note(say("Review") + "  " + shown.header)])))
    write(head.prefix(1) + window(body, room: Terminal.size.rows - below.count - 2) + below)
  }

  /// The part of some lines that the offset asks for, filled up to the room.
  private func window(_ all: [String], room: Int) -> [String] {
    let room = max(3, room)
    offset = min(max(0, offset), max(0, all.count - room))
    var shown = Array(all[offset..<min(all.count, offset + room)])
    let hidden = all.count - offset - shown.count
    if hidden > 0 { shown[shown.count - 1] = say("… \(hidden + 1) more rows: arrow down") }
    return shown + Array(repeating: "", count: max(0, room - shown.count))
  }

  func scroll(_ key: Key) {
    switch key {
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset -= Terminal.size.rows / 2
    case .pageDown: offset += Terminal.size.rows / 2
    case .home: offset = 0
    default: offset = Int.max / 2
    }
  }

  func makeRoom() {
    print("\u{1B}[\(Terminal.size.rows);1H\u{1B}[K", terminator: "")
    fflush(nil)
  }

  func page(_ reply: Reply, keys: KeyReader) {
    guard reply.stream == nil else { return keys.pausing { _ = try? screen.show(reply) } }
    offset = 0
    while true {
      let all = lines(screen.renderer.render(reply))
      let hint = screen.renderer.style.dim(say("Any key goes on."))
      write(window(all, room: Terminal.size.rows - 3)[...] + ["", hint])
      let key = keys.next()
      let scrolls: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
      guard scrolls.contains(key) || key == .redraw else { return }
      if key != .redraw { scroll(key) }
    }
  }

  func tell(_ message: String) {
    write([TerminalText.safe(message, keepingLines: true)])
  }

  /// Home, each line with its rest cleared, then everything below: nothing flickers.
  private func write(_ lines: ArraySlice<String>) {
    let text = lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
    print("\u{1B}[H" + text + "\u{1B}[J", terminator: "")
    fflush(nil)
  }

  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
