import ClaimModel

/// What a translation carries over unchanged: names and numbers, in the order of the text.
///
/// Names are words with a capital inside a sentence; of them counts what languages share: the first
/// five letters, with letters that stand for one sound in loans written alike.
struct CarriedTerms {
  static let most = 400

  private(set) var keys: [UInt32] = []

  /// Reads the stretches of a text; numbers that the extractor read count by their value.
  init(_ text: [UInt8], stretches: [ByteRange], quantities: [Quantity]) {
    var found: [(place: Int, key: String, isCertain: Bool)] = []
    for quantity in quantities where quantity.low == quantity.high {
      found.append((quantity.range.start, "#\(quantity.low)", true))
    }
    let numbers = quantities.map(\.range)
    for stretch in stretches {
      for word in Self.words(text, stretch)
      where !numbers.contains(where: { $0.overlaps(word.range) }) {
        let written = String(decoding: text[word.range.start..<word.range.end], as: UTF8.self)
        if let key = Self.key(written) {
          found.append((word.range.start, key, !word.isInitial || key.hasPrefix("#")))
        }
      }
    }
    let certain = Set(found.filter(\.isCertain).map(\.key))
    keys = found.filter { certain.contains($0.key) }.sorted { $0.place < $1.place }
      .prefix(Self.most).map { Self.hash($0.key) }
  }

  /// Nil for words that are no names, and for digits that say little.
  private static func key(_ written: String) -> String? {
    guard let first = written.unicodeScalars.first else { return nil }
    if ("0"..."9").contains(first) {
      let digits = written.filter { ("0"..."9").contains($0) }
      return digits.count > 1 ? "#" + digits : nil
    }
    guard first.properties.isUppercase else { return nil }
    let folded = Folding.fold(written)
    guard folded.utf8.count > 2 else { return nil }
    var key = ""
    for character in folded.replacing("ph", with: "f") {
      let letter = alike[character] ?? character
      if key.last != letter { key.append(letter) }
      if key.utf8.count == 5 { break }
    }
    return key
  }

  private static let alike: [Character: Character] = [
    "c": "k", "q": "k", "v": "f", "y": "i", "z": "s", "x": "k", "j": "i",
  ]

  private static func hash(_ key: String) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private struct Word {
    var range: ByteRange
    /// It opens a sentence or a quotation, where every word has a capital.
    var isInitial: Bool
  }

  /// Runs of ASCII letters, digits and apostrophes, and of letters beyond ASCII.
  private static func words(_ text: [UInt8], _ stretch: ByteRange) -> [Word] {
    var words: [Word] = []
    var index = stretch.start
    var isInitial = true
    while index < stretch.end {
      let start = index
      while index < stretch.end, isPart(text, index) { index += 1 }
      if index > start {
        words.append(Word(range: ByteRange(start, index), isInitial: isInitial))
        isInitial = false
      } else {
        if opens(text[index]) { isInitial = true }
        index += 1
      }
    }
    return words
  }

  private static func isPart(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27: true
    case 0..<0x80, 0xE2, 0xC2: false
    default: index == 0 || !isMark(text, index)
    }
  }

  /// A trail byte of U+0080–U+00BF or of general punctuation (U+2000–U+2FFF).
  private static func isMark(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] & 0xC0 == 0x80 else { return false }
    let before = text[index - 1]
    return before == 0xC2 || before == 0xE2 || (index > 1 && text[index - 2] == 0xE2)
  }

  /// A full stop, a colon, a line or a mark of quotation.
  private static func opens(_ byte: UInt8) -> Bool {
    [0x2E, 0x21, 0x3F, 0x3A, 0x0A, 0x22, 0xE2].contains(byte)
  }
}
