import ClaimModel

/// Cuts a text into words in one pass over its bytes.
struct WordScanner {
  private let bytes: [UInt8]
  /// Whether an apostrophe divides a word from its suffix.
  private let cutsSuffixes: Bool
  private var words: [Word] = []
  private var isInitial = true

  private init(_ text: String, cutsSuffixes: Bool) {
    bytes = Array(text.utf8)
    self.cutsSuffixes = cutsSuffixes
  }

  /// Returns the words in text order. Takes time in proportion to the text.
  static func words(of text: String, cutsSuffixes: Bool) -> [Word] {
    var scanner = WordScanner(text, cutsSuffixes: cutsSuffixes)
    return scanner.scan()
  }

  private mutating func scan() -> [Word] {
    words.reserveCapacity(bytes.count / 7)
    var index = 0
    while index < bytes.count {
      let (scalar, width) = scalar(at: index)
      guard Self.isWordPart(scalar) else {
        if Self.opensSentence(scalar) { isInitial = true }
        index += width
        continue
      }
      let end = wordEnd(from: index, first: scalar, width: width)
      append(index..<end, first: scalar)
      index = end
    }
    return words
  }

  /// Returns where a word ends: before the first code point that neither is a part of a word nor joins
  /// two of them.
  private func wordEnd(from start: Int, first: Unicode.Scalar, width: Int) -> Int {
    var (before, index) = (first, start + width)
    while index < bytes.count {
      let (scalar, width) = scalar(at: index)
      guard Self.isWordPart(scalar) || joins(scalar, behind: before, next: index + width) else {
        break
      }
      before = scalar
      index += width
    }
    return index
  }

  /// Whether a mark stands between two parts of one word.
  private func joins(_ scalar: Unicode.Scalar, behind before: Unicode.Scalar, next: Int) -> Bool {
    guard Self.isMark(scalar), next < bytes.count, Self.isWordPart(before) else { return false }
    let after = self.scalar(at: next).scalar
    return switch scalar {
    case "'", "’": Self.isWordPart(after)
    default: Self.isDigit(before) && Self.isDigit(after)
    }
  }

  private mutating func append(_ range: Range<Int>, first: Unicode.Scalar) {
    let isNumber = Self.isDigit(first)
    let base = withoutSuffix(range)
    words.append(
      Word(
        range: ByteRange(base.lowerBound, base.upperBound), folded: folded(base, isNumber),
        isCapitalised: Self.isCapital(first), isInitial: isInitial, isNumber: isNumber))
    isInitial = false
  }

  /// The folded word without its apostrophes, a number without its commas and points too.
  private func folded(_ range: Range<Int>, _ isNumber: Bool) -> String {
    var folded = Folding.fold(bytes[range])
    if bytes[range].contains(where: Self.mayStartMark) {
      folded.unicodeScalars.removeAll { Self.isMark($0) && (isNumber || Self.isApostrophe($0)) }
    }
    return folded
  }

  private func withoutSuffix(_ range: Range<Int>) -> Range<Int> {
    guard cutsSuffixes, bytes[range].contains(where: Self.mayStartMark) else { return range }
    var (index, mark) = (range.lowerBound, range.upperBound)
    while index < range.upperBound {
      let (scalar, width) = scalar(at: index)
      if Self.isApostrophe(scalar), index + width < range.upperBound { mark = index }
      index += width
    }
    return range.lowerBound..<mark
  }

  /// The code point that starts at a byte of the text, which is valid UTF-8.
  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for byte in bytes[index + 1..<index + width] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension WordScanner {
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’"
  }

  /// Whether a code point may stand inside a word without being a part of one.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    isApostrophe(scalar) || scalar == "." || scalar == ","
  }

  private static func mayStartMark(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x2C || byte == 0x2E || byte == 0xE2
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

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
