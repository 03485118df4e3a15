extension TerminalText {
  /// Returns the text as lines of at most `width` cells, broken between words.
  ///
  /// Every line after the first starts with `indent`, which counts. A word wider than a line is
  /// broken where the line is full; Chinese and Japanese break between letters. Newlines break,
  /// and styles go on from line to line, each line complete in itself. Never empty.
  package static func wrap(
    _ text: some StringProtocol, width: Int, indent: String = ""
  ) -> [String] {
    var wrapper = Wrapper(width: max(2 + self.width(indent), width), indent: indent)
    for word in words(in: cells(of: text)) { wrapper.add(word) }
    return wrapper.finished()
  }

  /// Returns the cells grouped into what is not broken: words, runs of spaces, newlines.
  private static func words(in cells: [Cell]) -> [ArraySlice<Cell>] {
    var words: [ArraySlice<Cell>] = []
    var start = cells.startIndex
    for index in cells.indices.dropFirst() where isBreak(cells[index - 1], cells[index]) {
      words.append(cells[start..<index])
      start = index
    }
    if start < cells.endIndex { words.append(cells[start...]) }
    return words
  }

  private static func isBreak(_ left: Cell, _ right: Cell) -> Bool {
    if left.isNewline || right.isNewline { return true }
    if left.isSpace != right.isSpace { return true }
    guard left.width == 2 || right.width == 2 else { return false }
    return !staysWithLeft.contains(right.text) && !staysWithRight.contains(left.text)
  }

  /// Marks that start no line and marks that end none, after JIS X 4051 and JLREQ.
  private static let staysWithLeft: Set<Substring> = [
    "、", "。", "，", "．", "！", "？", "：", "；", "」", "』", "）", "】", "》", "〉", "〕", "ー", "々",
    ",", ".", "!", "?", ":", ";", ")", "]", "”", "’", "…", "%",
  ]
  private static let staysWithRight: Set<Substring> = [
    "「", "『", "（", "【", "《", "〈", "〔", "(", "[", "“", "‘",
  ]
}

/// Fills lines with words.
private struct Wrapper {
  let width: Int
  let indent: String
  private var lines: [String] = []
  private var line = ""
  private var used = 0
  /// Spaces that are printed only when a word follows on the line.
  private var spaces = ""
  private var styles = ""

  init(width: Int, indent: String) {
    self.width = width
    self.indent = indent
  }

  mutating func add(_ word: ArraySlice<Cell>) {
    guard let first = word.first else { return }
    if first.isNewline {
      endLine()
    } else if first.isSpace {
      for cell in word { addSpace(cell) }
    } else {
      let wordWidth = word.reduce(0) { $0 + $1.width }
      let isFull = used + spaces.utf8.count + wordWidth > width
      if isFull && used > startOfLine { endLine() }
      for cell in word { addCell(cell) }
    }
  }

  mutating func finished() -> [String] {
    endLine()
    return lines
  }

  private var startOfLine: Int { lines.isEmpty ? 0 : TerminalText.width(indent) }

  private mutating func addSpace(_ cell: Cell) {
    if cell.isStyle { addCell(cell) } else { spaces += cell.text }
  }

  private mutating func addCell(_ cell: Cell) {
    if cell.isStyle { return addStyle(cell) }
    if used + spaces.utf8.count + cell.width > width { endLine() }
    line += spaces + cell.text
    used += spaces.utf8.count + cell.width
    spaces = ""
  }

  private mutating func addStyle(_ cell: Cell) {
    line += spaces + cell.text
    used += spaces.utf8.count
    spaces = ""
    styles = cell.isReset ? "" : styles + cell.text
  }

  private mutating func endLine() {
    lines.append(styles.isEmpty ? line : line + TerminalStyle.reset)
    line = indent + styles
    used = TerminalText.width(indent)
    spaces = ""
  }
}
