/// Cuts a dictionary entry into its short glosses.
struct GlossReader {
  /// The most words of a gloss; longer ones explain and do not translate.
  private static let longest = 3

  private let functionWords: Set<String>
  private var glosses: [[String]] = []
  private var gloss: [String] = []
  private var word = String.UnicodeScalarView()
  private var depth = 0

  /// Returns the folded words of each gloss. Commas, stops, colons, digits and line ends divide
  /// glosses; what stands in parentheses is left out.
  static func glosses(
    in entry: ArraySlice<UInt8>, skipping functionWords: Set<String>
  ) -> [[String]] {
    var reader = GlossReader(functionWords: functionWords)
    for scalar in String(decoding: entry, as: UTF8.self).unicodeScalars { reader.read(scalar) }
    reader.endGloss()
    return reader.glosses
  }

  private init(functionWords: Set<String>) { self.functionWords = functionWords }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "(": depth += 1
    case ")": depth = max(0, depth - 1)
    case _ where depth > 0: if scalar == "\n" { depth = 0 }
    case ",", ";", ".", ":", "\n", "0"..."9": endGloss()
    default:
      if scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) {
        word.append(scalar)
      } else {
        endWord()
      }
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let folded = Folding.fold(Substring(String(word)))
    word.removeAll()
    if folded.utf8.count > 1, !functionWords.contains(folded) { gloss.append(folded) }
  }

  private mutating func endGloss() {
    endWord()
    if !gloss.isEmpty, gloss.count <= Self.longest { glosses.append(gloss) }
    gloss.removeAll()
  }
}
