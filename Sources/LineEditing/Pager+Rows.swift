import TerminalText

extension Pager {
  /// Returns how many rows of a terminal the text fills.
  static func rows(of text: String, columns: Int) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let printed = lines.last == "" ? lines.dropLast() : lines[...]
    return printed.reduce(0) { $0 + max(1, (TerminalText.width($1) + columns - 1) / columns) }
  }
}
