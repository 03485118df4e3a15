/// One grapheme of a text, or a style sequence, with the cells it fills.
struct Cell {
  var text: Substring
  var width: Int

  var isStyle: Bool { text.utf8.first == 0x1B }
  var isSpace: Bool { text == " " }
  var isNewline: Bool { text == "\n" }
  /// The sequence that ends all styles.
  var isReset: Bool { text == TerminalStyle.reset[...] }
}

extension TerminalText {
  /// Returns the text as cells, style sequences apart.
  static func cells(of text: some StringProtocol) -> [Cell] {
    let text = Substring(text)
    var cells: [Cell] = []
    var index = text.startIndex
    while index < text.endIndex {
      let end = styleEnd(in: text, at: index) ?? text.index(after: index)
      let isStyle = text[index] == "\u{1B}"
      cells.append(Cell(text: text[index..<end], width: isStyle ? 0 : width(text[index])))
      index = end
    }
    return cells
  }

  /// Returns where a style sequence (ESC, `[`, digits and semicolons, `m`) that starts here ends.
  private static func styleEnd(in text: Substring, at start: String.Index) -> String.Index? {
    guard text[start] == "\u{1B}" else { return nil }
    let rest = text[start...].dropFirst()
    guard rest.first == "[" else { return nil }
    let parameters = rest.dropFirst().prefix { $0 == ";" || ("0"..."9").contains($0) }
    guard parameters.endIndex < text.endIndex, text[parameters.endIndex] == "m" else { return nil }
    return text.index(after: parameters.endIndex)
  }
}
