/// White space as HTML sees it.
enum HTMLText {
  /// Returns the text with each run of white space as one space, none at the ends, and without soft
  /// hyphens. No-break spaces are white space here: pages use them for layout.
  static func collapsed(_ text: String) -> String {
    var collapser = HTMLSpaceCollapser()
    collapser.append(text)
    return collapser.text
  }

  /// Returns the collapsed text inside a node.
  static func own(of node: HTMLNode) -> String { collapsed(node.innerText) }
}

/// Collects text piece by piece, white space collapsed across the pieces.
struct HTMLSpaceCollapser {
  private(set) var text = ""
  private var spacePending = false

  mutating func append(_ piece: String) {
    for scalar in piece.unicodeScalars where scalar != "\u{AD}" {
      if scalar == "\u{A0}" || (scalar.isASCII && ASCII.isSpace(UInt8(scalar.value))) {
        spacePending = true
        continue
      }
      if spacePending, !text.isEmpty, text.last != "\n" { text.unicodeScalars.append(" ") }
      spacePending = false
      text.unicodeScalars.append(scalar)
    }
  }

  /// A line end that stays.
  mutating func breakLine() {
    spacePending = false
    if !text.isEmpty { text += "\n" }
  }
}
