/// Finds the bridges of words, and numbers their keys; each word of a language is looked up once.
struct BridgeBook {
  private let vocabularies: [String: Vocabulary]
  private let lists: [String: WordList]
  private var numbers: [String: Int] = [:]
  private var known: [KnownWord: [Bridge]] = [:]

  /// Shorter words say too little across languages.
  private static let leastCognate = 5
  private static let cognateStrength = 0.6

  private struct KnownWord: Hashable {
    var language: String
    var folded: String
    var isName: Bool
  }

  init(_ options: ComparisonOptions) {
    vocabularies = options.vocabularies
    lists = Dictionary(
      options.wordLists.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a word list covers the language; the pivot has all lists.
  func hasList(_ language: String) -> Bool {
    lists[language] != nil || (language == WordList.pivot && !lists.isEmpty)
  }

  /// A bridge over one key; `strength` 1 is certainty.
  mutating func bridge(
    _ key: String, _ kind: MatchEvidenceKind, strength: Double = 1
  ) -> Bridge {
    let number = numbers[key] ?? numbers.count
    numbers[key] = number
    return Bridge(key: number, strength: strength, kind: kind)
  }

  /// Returns the bridges of one word that is no number.
  mutating func bridges(of folded: String, isName: Bool, language: String) -> [Bridge] {
    let word = KnownWord(language: language, folded: folded, isName: isName)
    if let bridges = known[word] { return bridges }
    let bridges = look(up: word)
    known[word] = bridges
    return bridges
  }

  /// Returns the bridges of the longest form with a meaning that starts at `index`.
  mutating func concepts(
    at index: Int, in words: ArraySlice<Word>, language: String
  ) -> [Bridge] {
    guard let vocabulary = vocabularies[language] else { return [] }
    let longest = max(1, vocabulary.lengths.concepts[words[index].folded] ?? 1)
    for count in (1...min(longest, words.endIndex - index)).reversed() {
      let form = words[index..<index + count].map(\.folded).joined(separator: " ")
      let codes = vocabulary.codes(of: form)
      guard !codes.isEmpty else { continue }
      return codes.map {
        bridge($0, .concept, strength: Self.small.contains($0) ? Self.smallStrength : 1)
      }
    }
    return []
  }

  /// Number words so common that they tell little.
  private static let small: Set<String> = ["d:0", "d:1", "d:2", "d:3"]
  private static let smallStrength = 0.4

  private mutating func look(up word: KnownWord) -> [Bridge] {
    let isFunction = vocabularies[word.language]?.functionWords.contains(word.folded) ?? false
    guard word.isName || !isFunction else { return [] }
    var bridges: [Bridge] = []
    if word.isName { bridges.append(bridge("n:" + word.folded, .name)) }
    if word.isName || word.folded.utf8.count >= Self.leastCognate {
      bridges.append(
        bridge(
          "x:" + Stemmer.cognate(word.folded), .cognate,
          strength: word.isName ? 1 : Self.cognateStrength))
    }
    let stem = Stemmer.stem(word.folded, language: word.language)
    if word.language == WordList.pivot {
      if !lists.isEmpty {
        bridges.append(bridge("e:" + stem, .translation, strength: WordList.trust))
      }
    } else {
      for pivot in lists[word.language]?.pivots(of: stem) ?? [] {
        bridges.append(bridge("e:" + pivot.stem, .translation, strength: pivot.strength))
      }
    }
    return bridges
  }
}
