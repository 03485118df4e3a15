/// Text for a terminal: made safe, measured, wrapped and padded.
///
/// Every text that does not come from the program itself goes through `safe` before it is printed.
/// The other functions count the width that terminals give to text and skip the style sequences
/// of `TerminalStyle`.
package enum TerminalText {
  /// Returns the text without anything that could move the cursor, change the terminal, reorder
  /// or hide letters.
  ///
  /// Control, bidirectional, invisible and tag characters are shown by number, such as `‹U+202E›`;
  /// soft hyphens are dropped; joiners and variation selectors stay where a script or an emoji
  /// needs them. With `keepingLines`, line ends stay, else they become spaces. Linear.
  package static func safe(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    var writer = SafeWriter(keepsLines: keepingLines)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      writer.write(scalars[index], before: next < scalars.endIndex ? scalars[next] : nil)
      index = next
    }
    return writer.text
  }
}

/// Builds a safe text scalar by scalar.
private struct SafeWriter {
  let keepsLines: Bool
  var text = ""
  private var previous: Unicode.Scalar?
  private var marks = 0

  /// More marks on one letter than any writing system uses; they would cover the lines around.
  private static let mostMarks = 6

  init(keepsLines: Bool) {
    self.keepsLines = keepsLines
  }

  mutating func write(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch scalar {
    case "\r" where next == "\n", "\u{AD}": return
    case "\n", "\u{2028}", "\u{2029}": append(keepsLines ? "\n" : " ")
    case "\t": append(" ")
    default:
      if HiddenScalars.isHidden(scalar, after: previous, before: next) {
        show(scalar)
      } else if HiddenScalars.isMark(scalar) {
        mark(scalar)
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    text.unicodeScalars.append(scalar)
    previous = scalar == "\n" ? nil : scalar
    if !HiddenScalars.isJoiner(scalar) { marks = 0 }
  }

  /// A mark at the start of a line would sit on what the program printed before it.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    marks += 1
    guard marks <= Self.mostMarks else { return show(scalar) }
    if previous == nil { text.unicodeScalars.append("◌") }
    text.unicodeScalars.append(scalar)
    previous = scalar
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    text += "‹U+\(zeros)\(digits)›"
    previous = "›"
  }
}
