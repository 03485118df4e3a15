import ClaimModel

/// Cuts a text into words in one pass over its code points.
struct WordScanner {
  private let text: String
  /// Whether an apostrophe divides a word from its suffix.
  private let cutsSuffixes: Bool
  private var words: [Word] = []
  private var isInitial = true

  init(_ text: String, cutsSuffixes: Bool) {
    self.text = text
    self.cutsSuffixes = cutsSuffixes
  }

  /// Returns the words in text order. Takes time in proportion to the text.
  static func words(of text: String, cutsSuffixes: Bool) -> [Word] {
    var scanner = WordScanner(text, cutsSuffixes: cutsSuffixes)
    return scanner.scan()
  }

  private mutating func scan() -> [Word] {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var offset = 0
    while index < scalars.endIndex {
      guard Self.isWordPart(scalars[index]) else {
        if Self.opensSentence(scalars[index]) { isInitial = true }
        offset += UTF8.width(scalars[index])
        index = scalars.index(after: index)
        continue
      }
      let start = index
      let startOffset = offset
      repeat {
        offset += UTF8.width(scalars[index])
        index = scalars.index(after: index)
      } while index < scalars.endIndex && joins(scalars, index)
      append(text[start..<index], at: startOffset)
    }
    return words
  }

  /// Whether the code point continues the word: a word part, or a joiner between two word parts.
  private func joins(_ scalars: String.UnicodeScalarView, _ index: String.Index) -> Bool {
    if Self.isWordPart(scalars[index]) { return true }
    let before = scalars[scalars.index(before: index)]
    let next = scalars.index(after: index)
    guard next < scalars.endIndex, Self.isWordPart(before) else { return false }
    return switch scalars[index] {
    case "'", "’": Self.isWordPart(scalars[next])
    case ".", ",": Self.isDigit(before) && Self.isDigit(scalars[next])
    default: false
    }
  }

  private mutating func append(_ written: Substring, at offset: Int) {
    let isNumber = written.unicodeScalars.first.map(Self.isDigit) ?? false
    let base = withoutSuffix(written)
    var folded = Folding.fold(base)
    if folded.utf8.contains(where: Self.isMark) {
      folded.unicodeScalars.removeAll {
        $0 == "'" || $0 == "’" || (isNumber && ($0 == "." || $0 == ","))
      }
    }
    words.append(
      Word(
        range: ByteRange(offset, offset + base.utf8.count), folded: folded,
        isCapitalised: base.unicodeScalars.first?.properties.isUppercase ?? false,
        isInitial: isInitial, isNumber: isNumber))
    isInitial = false
  }

  /// Whether a byte may belong to a mark inside a word.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x2C || byte == 0x2E || byte == 0xE2
  }

  private func withoutSuffix(_ written: Substring) -> Substring {
    guard cutsSuffixes, written.utf8.contains(where: { $0 == 0x27 || $0 == 0xE2 }) else {
      return written
    }
    let scalars = written.unicodeScalars
    guard let mark = scalars.lastIndex(where: { $0 == "'" || $0 == "’" }),
      scalars.index(after: mark) < scalars.endIndex
    else { return written }
    return written[..<mark]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0x2010...0x206F: false
    default:
      scalar.properties.isAlphabetic
        || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.numericType == .decimal
    }
  }

  private static func opensSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "\n", "\"", "“", "”", "„", "«", "‘", "…": true
    default: false
    }
  }
}
