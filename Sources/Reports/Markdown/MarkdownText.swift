/// Text made safe to stand in CommonMark and GitHub's Markdown.
package enum MarkdownText {
  /// Returns the text on one line with every character escaped that could mean something; HTML,
  /// links, tables, mathematics and control characters included.
  package static func inline(_ text: String) -> String {
    var escaped = ""
    for scalar in text.showingControls.onOneLine.unicodeScalars {
      if special.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escapingStart(escaped)
  }

  /// Returns the text as a block quotation, one line for each of its paragraphs.
  static func quotation(_ text: String) -> String {
    text.split(separator: "\n").map { "> " + inline(String($0)) }.joined(separator: "\n>\n")
  }

  /// Returns a link where the address is plainly one of the web; else the address as text.
  static func address(_ url: String) -> String {
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    let isPlain = url.unicodeScalars.allSatisfy {
      ("!"..."~").contains($0) && !"<>\\`|\"".unicodeScalars.contains($0)
    }
    return isWeb && isPlain ? "<\(url)>" : inline(url)
  }

  private static let special = Set("\\`*_{}[]<>#|~&$@".unicodeScalars)

  /// Escapes what makes a list, a heading or a rule at the start of a line.
  private static func escapingStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark)
    else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
