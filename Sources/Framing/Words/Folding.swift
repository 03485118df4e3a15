/// Folds words for comparison across spellings and languages.
enum Folding {
  /// Returns the word in lower case without the marks of its Latin letters; ı and İ become i.
  static func fold(_ word: Substring) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(word.utf8) }
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        folded.append(lowered(scalar))
      } else if !isCombiningMark(scalar) {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where !isCombiningMark(lower) {
          folded.append(contentsOf: (bases[lower] ?? String(lower)).unicodeScalars)
        }
      }
    }
    return String(folded)
  }

  /// Returns the folded word of some bytes of valid UTF-8.
  static func fold(_ word: ArraySlice<UInt8>) -> String {
    word.allSatisfy { $0 < 0x80 }
      ? foldASCII(word) : fold(String(decoding: word, as: UTF8.self)[...])
  }

  private static func foldASCII(_ word: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: word.count) { buffer in
      var count = 0
      for byte in word {
        buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
  }

  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// Latin letters by their base, from the decompositions of Unicode's Latin-1 Supplement and Latin
  /// Extended-A, and the usual romanisation of those that have none.
  private static let bases: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãäåāăąə"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("t", "ţťŧțþ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
    ]
    return Dictionary(
      rows.flatMap { base, letters in letters.unicodeScalars.map { ($0, base) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
