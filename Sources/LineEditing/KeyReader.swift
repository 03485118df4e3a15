import CEditline
import Glibc

/// A key press, or what came instead of one.
package enum Key: Sendable, Hashable {
  /// A letter, digit or sign as typed.
  case letter(Character)
  case enter
  case tab
  case backspace
  case escape
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  /// A key this program has no name for.
  case other
  /// Text was pasted; it is dropped, as its letters are no keys.
  case paste
  /// The screen must be drawn anew: another size, or the program goes on after a stop.
  case redraw
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, or the terminal is gone.
  case endOfInput

  /// Reads what a terminal sends for one key, as xterm and its like do.
  package init(_ text: String) {
    switch text {
    case "\r", "\n": self = .enter
    case "\t": self = .tab
    case "\u{7F}", "\u{8}": self = .backspace
    case "\u{1B}": self = .escape
    case "\u{4}": self = .endOfInput
    case "\u{C}": self = .redraw
    case "\u{1B}[A", "\u{1B}OA": self = .up
    case "\u{1B}[B", "\u{1B}OB": self = .down
    case "\u{1B}[C", "\u{1B}OC": self = .right
    case "\u{1B}[D", "\u{1B}OD": self = .left
    case "\u{1B}[5~": self = .pageUp
    case "\u{1B}[6~": self = .pageDown
    case "\u{1B}[H", "\u{1B}OH", "\u{1B}[1~": self = .home
    case "\u{1B}[F", "\u{1B}OF", "\u{1B}[4~": self = .end
    default: self = text.count == 1 ? text.first.map { Key(letter: $0) } ?? .other : .other
    }
  }

  private init(letter: Character) {
    let isControl = letter.unicodeScalars.contains { $0.value < 0x20 }
    self = isControl ? .other : .letter(letter)
  }
}

/// Reads keys one by one, without Enter.
@MainActor
package struct KeyReader {
  /// Whether the terminal may be sent escape sequences.
  private let movesCursor: Bool

  package init(movesCursor: Bool) { self.movesCursor = movesCursor }

  /// Runs work during which keys are not echoed; returns nil when the standard input is no terminal.
  package func whileReading<Value>(_ work: () throws -> Value) rethrows -> Value? {
    guard line_keys_begin(movesCursor) else { return nil }
    defer { line_keys_end(movesCursor) }
    return try work()
  }

  /// Runs work that reads lines, between two keys.
  package func pausing<Value>(_ work: () throws -> Value) rethrows -> Value {
    line_keys_pause(movesCursor)
    defer { line_keys_resume(movesCursor) }
    return try work()
  }

  /// Whether a key can be read without waiting.
  package nonisolated static var isPressed: Bool { line_key_waits() }

  package func next() -> Key {
    fflush(nil)
    var bytes = [CChar](repeating: 0, count: 32)
    switch line_key_read(&bytes, bytes.count, movesCursor) {
    case LINE_KEY:
      let text = bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return Key(String(decoding: text, as: UTF8.self))
    case LINE_KEY_RESIZED, LINE_KEY_NONE: return .redraw
    case LINE_KEY_INTERRUPTED: return .interrupt
    case LINE_KEY_PASTE: return .paste
    default: return .endOfInput
    }
  }
}
