import ClaimModel

/// Reads signatures out of documents.
package struct EventSignatureReader: Sendable {
  private let places: [String: String]
  private let vocabularies: [String: Vocabulary]
  private let apostropheLanguages: Set<String>

  /// Shorter words say little about an event.
  private static let leastWord = 4

  package init(_ options: ComparisonOptions) {
    places = options.placeNames.codes
    vocabularies = options.vocabularies
    apostropheLanguages = options.apostropheLanguages
  }

  /// - Parameter published: an ISO 8601 date, with or without time.
  package func signature(
    of document: String, title: String, text: String, language: String, published: String?
  ) -> EventSignature {
    let cuts = apostropheLanguages.contains(language)
    let whole = title + "\n" + text
    let words = WordScanner.words(of: whole, cutsSuffixes: cuts)
    var counts: [String: (words: ByteRange, count: Int)] = [:]
    for (word, count) in distinct(words) {
      for key in keys(of: word.first, isName: word.isName, language) {
        counts[key, default: (word.first.range, 0)].count += count
      }
    }
    let terms = counts.sorted { $0.key < $1.key }.map { key, found in
      EventSignature.Term(key: key, words: String(whole[found.words]), count: found.count)
    }
    return EventSignature(
      document: document, language: language, day: published.flatMap(Self.day), terms: terms)
  }

  /// Returns each word with a capital and without once, where it first stands, with its count.
  private func distinct(_ words: [Word]) -> [(word: (first: Word, isName: Bool), count: Int)] {
    var known = WordNumbers()
    let numbers = words.map { known.number(of: $0.folded) }
    var census = NameCensus()
    census.count(words, numbers)
    var places = [Int?](repeating: nil, count: known.count * 2)
    var distinct: [(word: (first: Word, isName: Bool), count: Int)] = []
    for (word, number) in zip(words, numbers) {
      let slot = Int(number) * 2 + (word.isCapitalised ? 1 : 0)
      if let place = places[slot] {
        distinct[place].count += 1
      } else {
        places[slot] = distinct.count
        distinct.append(((word, census.isName(word, number)), 1))
      }
    }
    return distinct
  }

  private func keys(of word: Word, isName: Bool, _ language: String) -> [String] {
    let length = word.folded.utf8.count
    if word.isNumber { return length > 1 ? ["d" + word.folded] : [] }
    if word.isCapitalised {
      if let code = places[word.folded] { return ["p" + code] }
      return isName && length > 1 ? ["n" + word.folded] : []
    }
    var keys: [String] = []
    if length >= Self.leastWord {
      keys.append("w\(language) " + Stemmer.stem(word.folded, language: language))
    }
    let concepts = vocabularies[language]?.codes(of: word.folded) ?? []
    if let concept = concepts.first(where: { $0.hasPrefix("s:") || $0.hasPrefix("u:") }) {
      keys.append("c" + concept)
    }
    return keys
  }

  private static func day(_ date: String) -> Int? {
    let parts = date.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return Self.daysFromCivil(year, month, day)
  }

  /// Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `days_from_civil`.
  private static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
