/// Cuts a line of the prompt into words as a shell does: at spaces, with `"` around words that hold
/// spaces and `\` before a character that is meant as it is.
///
/// An apostrophe is a letter here (Ma'ruf, Türkiye'nin). In a filter, `tag:"to check"` is one word.
package enum WordSplitter {
  /// - Throws: ``WorkbenchError/unclosedQuotation(column:)``.
  package static func words(_ line: String) throws -> [String] {
    var words: [String] = []
    var word = ""
    var hasWord = false
    var quote: Int?
    var isEscaped = false
    for (column, character) in line.enumerated() {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\" {
        (isEscaped, hasWord) = (true, true)
      } else if character == "\"" {
        quote = quote == nil ? column : nil
        hasWord = true
      } else if character.isWhitespace, quote == nil {
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      } else {
        word.append(character)
        hasWord = true
      }
    }
    if let quote { throw WorkbenchError.unclosedQuotation(column: quote + 1) }
    if hasWord { words.append(word) }
    return words
  }
}
