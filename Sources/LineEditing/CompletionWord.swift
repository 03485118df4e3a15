/// The word that TAB completes: from the last space outside quotation marks to the cursor.
package struct CompletionWord: Sendable, Equatable {
  /// As typed, with its quotation marks.
  package let text: String
  /// Where it starts in the line, as an offset in UTF-8.
  package let start: Int
  /// The words before it, split in the same way.
  package let preceding: [String]

  /// Returns whether a quotation mark is still open at the end of the text.
  package static func isQuoteOpen(in text: String) -> Bool {
    var quote: UInt8?
    var isEscaped = false
    for byte in text.utf8 {
      quote = isEscaped ? quote : Self.quote(after: byte, within: quote)
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return quote != nil
  }

  package init(in line: String, before cursor: Int) {
    var words: [String] = []
    var word: [UInt8] = []
    var start = 0
    var quote: UInt8?
    var isEscaped = false
    for (offset, byte) in line.utf8.prefix(cursor).enumerated() {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if isSpace && quote == nil && !isEscaped {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        start = offset + 1
        continue
      }
      word.append(byte)
      quote = isEscaped ? quote : Self.quote(after: byte, within: quote)
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    text = String(decoding: word, as: UTF8.self)
    self.start = start
    preceding = words
  }

  /// An apostrophe inside a word (Ma'ruf) opens nothing, so only `"` quotes.
  private static func quote(after byte: UInt8, within quote: UInt8?) -> UInt8? {
    guard byte == UInt8(ascii: "\"") else { return quote }
    return quote == nil ? byte : nil
  }
}
