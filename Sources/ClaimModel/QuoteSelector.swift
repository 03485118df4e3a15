/// A W3C Web Annotation `TextQuoteSelector`: the exact words and what stands around them, so that a
/// claim survives edits of its document.
package struct QuoteSelector: Hashable, Sendable, Codable {
  package var exact: String
  package var prefix: String
  package var suffix: String

  package init(exact: String, prefix: String, suffix: String) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Returns the selector of a byte range, with at most 32 code points on each side.
  package init(of range: ByteRange, in text: String) {
    let scalars = text.unicodeScalars
    let start = Self.index(range.start, in: text)
    let end = Self.index(range.end, in: text)
    let before = scalars.index(start, offsetBy: -32, limitedBy: scalars.startIndex)
    let after = scalars.index(end, offsetBy: 32, limitedBy: scalars.endIndex)
    self.init(
      exact: String(text[start..<end]),
      prefix: String(text[(before ?? scalars.startIndex)..<start]),
      suffix: String(text[end..<(after ?? scalars.endIndex)]))
  }

  private static func index(_ offset: Int, in text: String) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
  }
}
