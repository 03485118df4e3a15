/// Finds words in folded text as the full-text index does: tokens are letters and numbers, and those of
/// one search stand side by side.
struct WordSearch {
  private let words: [[UInt8]]
  /// Whether the last word may go on.
  private let isOpen: Bool

  /// `query` is folded words with a space between, and a star at the end when the last is open.
  init(_ query: some BidirectionalCollection<UInt8>) {
    isOpen = query.last == UInt8(ascii: "*")
    words = (isOpen ? Array(query.dropLast()) : Array(query))
      .split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  func isFound(in text: [UInt8]) -> Bool {
    var place = 0
    while let token = Self.token(in: text, from: place) {
      if matches(0, token, text), follow(token.upperBound, text) { return true }
      place = token.upperBound
    }
    return false
  }

  private func follow(_ end: Int, _ text: [UInt8]) -> Bool {
    var place = end
    for index in words.indices.dropFirst() {
      guard let token = Self.token(in: text, from: place), matches(index, token, text) else {
        return false
      }
      place = token.upperBound
    }
    return true
  }

  private func matches(_ index: Int, _ token: Range<Int>, _ text: [UInt8]) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    let isPrefix = isOpen && index == words.count - 1
    guard isPrefix ? token.count >= word.count : token.count == word.count else { return false }
    for offset in word.indices where text[token.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }

  private static func token(in text: [UInt8], from start: Int) -> Range<Int>? {
    var place = start
    while place < text.count, case let (length, isLetter) = letter(at: place, in: text), !isLetter {
      place += length
    }
    guard place < text.count else { return nil }
    let first = place
    while place < text.count, case let (length, isLetter) = letter(at: place, in: text), isLetter {
      place += length
    }
    return first..<min(place, text.count)
  }

  private static func letter(at place: Int, in text: [UInt8]) -> (length: Int, isLetter: Bool) {
    let byte = text[place]
    if byte < 0x80 {
      let isLetter =
        (97...122).contains(byte) || (48...57).contains(byte) || (65...90).contains(byte)
      return (1, isLetter)
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let bytes = text[place..<min(place + length, text.count)]
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    return (length, scalar.map(isLetter) ?? false)
  }

  /// The categories that FTS5's `unicode61` counts as letters, and the marks it keeps with them.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
