/// Emphasis and colour, where the reader's terminal shows them.
///
/// Meaning is never carried by style alone: a style that is off changes nothing but looks.
package struct TerminalStyle: Sendable, Equatable {
  package let isOn: Bool

  /// The ways a piece of text can stand out; colours are the terminal's own eight.
  package enum Attribute: Int, Sendable {
    case bold = 1
    case dim = 2
    case italic = 3
    case underline = 4
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36
  }

  static let reset = "\u{1B}[0m"

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// On when the output is a terminal that knows styles and nobody asked for none: not `--plain`,
  /// no `NO_COLOR` (https://no-color.org), a `TERM` that is not `dumb`.
  package init(isTerminal: Bool, isPlain: Bool, environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
    isOn = isTerminal && !isPlain && !isRefused && !["", "dumb", "emacs"].contains(term)
  }

  /// Returns the text with the attributes; the text must be safe already.
  package func callAsFunction(_ text: String, _ attributes: Attribute...) -> String {
    guard isOn, !attributes.isEmpty, !text.isEmpty else { return text }
    let codes = attributes.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\(Self.reset)"
  }

  package func bold(_ text: String) -> String { self(text, .bold) }
  package func dim(_ text: String) -> String { self(text, .dim) }
}
