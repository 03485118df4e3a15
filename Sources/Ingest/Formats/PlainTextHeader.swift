/// What stands before the story in a plain text file.
///
/// A header block is lines of `Title:`, `URL:`, `Date:`, `Source:` or `Language:`, the first or the second
/// at least, and an empty line. A title line is a first line of 4 to 30 words, without the mark that ends a sentence, and an
/// empty line.
struct PlainTextHeader: Hashable, Sendable {
  /// How many bytes of the text belong to the header, the empty lines after it included.
  private(set) var length = 0
  private(set) var title: String?
  private(set) var url: String?
  private(set) var outlet: String?
  private(set) var published: String?
  private(set) var language: String?

  init(of text: String) {
    let lines = Self.openingLines(text)
    guard !lines.isEmpty, let rest = Self.restOffset(text, after: lines) else { return }
    if readBlock(lines) || readTitle(lines) { length = rest }
  }

  private static let sentenceEnds: Set<Character> = [
    ".", "!", "?", "…", ":", ";", ",", "\"", "”", "“", "»", "’", "'",
  ]

  private mutating func readBlock(_ lines: [Substring]) -> Bool {
    var found = self
    guard lines.allSatisfy({ found.readField($0) }) else { return false }
    guard found.title != nil || found.url != nil else { return false }
    self = found
    return true
  }

  private mutating func readField(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let value = String(Self.trimmed(line[line.index(after: colon)...]))
    switch line[..<colon].lowercased() {
    case "title": title = value
    case "url": url = value
    case "date": published = value
    case "source", "outlet": outlet = value
    case "language", "lang": language = value
    default: return false
    }
    return !value.isEmpty
  }

  private mutating func readTitle(_ lines: [Substring]) -> Bool {
    let words = lines[0].split(whereSeparator: \.isWhitespace).count
    guard lines.count == 1, (4...30).contains(words), let last = lines[0].last else { return false }
    guard !Self.sentenceEnds.contains(last) else { return false }
    title = String(lines[0])
    return true
  }

  /// The lines before the first empty line, trimmed; none when there are more than a header has.
  private static func openingLines(_ text: String) -> [Substring] {
    let opening = text.utf8.prefix(8192)
    let lines = Substring(opening.prefix(opening.count)).split(
      separator: "\n", maxSplits: 7, omittingEmptySubsequences: false
    ).map(trimmed)
    guard let end = lines.firstIndex(where: \.isEmpty), end <= 6 else { return [] }
    return Array(lines[..<end])
  }

  /// Returns the byte offset of the story, or nil when nothing follows the opening lines.
  private static func restOffset(_ text: String, after lines: [Substring]) -> Int? {
    guard let last = lines.last else { return nil }
    let after = text.utf8[last.endIndex...].drop { ASCII.isSpace($0) }
    return after.isEmpty ? nil : text.utf8.distance(from: text.startIndex, to: after.startIndex)
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line.drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }
}
