/// The side on which a text stands in its column.
package enum TextAlignment: Sendable {
  case leading
  case trailing
}

extension TerminalText {
  /// Returns the text filled with spaces to the width; a wider text is returned as it is.
  package static func pad(
    _ text: some StringProtocol, to width: Int, _ alignment: TextAlignment = .leading
  ) -> String {
    let spaces = String(repeating: " ", count: max(0, width - self.width(text)))
    return alignment == .leading ? text + spaces : spaces + text
  }

  /// Returns the text cut to the width, with `…` in place of what was cut.
  package static func truncate(_ text: some StringProtocol, to width: Int) -> String {
    guard self.width(text) > width else { return String(text) }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    var isStyled = false
    for cell in cells(of: text) {
      guard used + cell.width <= width - 1 else { break }
      kept += cell.text
      used += cell.width
      if cell.isStyle { isStyled = !cell.isReset }
    }
    return kept + "…" + (isStyled ? TerminalStyle.reset : "")
  }
}
