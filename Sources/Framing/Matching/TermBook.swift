/// Numbers the terms of a comparison and their bridges.
struct TermBook {
  /// The bridges of all terms; a term names a part of them.
  private(set) var bridges: [Bridge] = []
  /// How many terms have a number, in all languages.
  private(set) var terms = 0
  let figures: MatchFigures
  private let vocabularies: [String: Vocabulary]
  private let lists: [String: WordList]
  private var numbers: [String: Int32] = [:]

  /// Shorter words say too little across languages.
  private static let leastCognate = 5

  init(_ options: ComparisonOptions) {
    figures = options.figures
    vocabularies = options.vocabularies
    lists = Dictionary(
      options.wordLists.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many keys bridges have.
  var keys: Int { numbers.count }

  /// Whether a word list covers the language; the pivot has all lists.
  func hasList(_ language: String) -> Bool {
    lists[language] != nil || (language == WordList.pivot && !lists.isEmpty)
  }

  mutating func newTerm() -> Int32 {
    terms += 1
    return Int32(terms - 1)
  }

  /// A bridge over one key; `strength` 1 is certainty.
  mutating func bridge(
    _ key: String, _ kind: MatchEvidenceKind, strength: Double = 1
  ) -> Bridge {
    let number = numbers[key] ?? Int32(numbers.count)
    numbers[key] = number
    return Bridge(key: number, strength: strength, kind: kind)
  }

  mutating func keep(_ bridges: [Bridge]) -> BridgeRange {
    let start = Int32(self.bridges.count)
    self.bridges += bridges
    return start..<start + Int32(bridges.count)
  }

  subscript(range: BridgeRange) -> ArraySlice<Bridge> {
    bridges[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Returns the bridges of a form to which the language's pack gives a meaning.
  mutating func concepts(of form: String, language: String) -> [Bridge] {
    (vocabularies[language]?.codes(of: form) ?? []).map {
      bridge($0, .concept, strength: Self.small.contains($0) ? figures.smallConcept : 1)
    }
  }

  /// Whether a form is a number in words.
  func isNumber(_ form: String, language: String) -> Bool {
    vocabularies[language]?.codes(of: form).contains { $0.hasPrefix("d:") } ?? false
  }

  /// Whether a word carries no content.
  func isFunctionWord(_ folded: String, language: String) -> Bool {
    vocabularies[language]?.functionWords.contains(folded) ?? false
  }

  /// Number words so common that they tell little.
  private static let small: Set<String> = ["d:0", "d:1", "d:2", "d:3"]

  /// Returns the bridges of one word that is no number.
  mutating func bridges(of folded: String, isName: Bool, language: String) -> [Bridge] {
    guard isName || !isFunctionWord(folded, language: language) else { return [] }
    var bridges: [Bridge] = []
    if isName { bridges.append(bridge("n:" + folded, .name)) }
    if isName || folded.utf8.count >= Self.leastCognate {
      bridges.append(
        bridge(
          "x:" + Stemmer.cognate(folded), .cognate, strength: isName ? 1 : figures.cognate))
    }
    let stem = Stemmer.stem(folded, language: language)
    if language == WordList.pivot {
      if !lists.isEmpty {
        bridges.append(bridge("e:" + stem, .translation, strength: WordList.trust))
      }
    } else {
      for pivot in lists[language]?.pivots(of: stem) ?? [] {
        bridges.append(bridge("e:" + pivot.stem, .translation, strength: pivot.strength))
      }
    }
    return bridges
  }
}
