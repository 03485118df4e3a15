/// A bilingual word list: for the words of a language the English words that may mean the same.
///
/// English is the pivot: words of two other languages meet where they share an English word. Lists are
/// read when they are installed; none is part of the program.
package struct WordList: Sendable {
  /// The code of the language that is translated: "id".
  package let language: String
  /// Stems of the language with English stems and how much the pair tells, 0 to 1.
  private let pivots: [String: [Pivot]]

  struct Pivot: Sendable {
    var stem: String
    var strength: Double
  }

  func pivots(of stem: String) -> [Pivot] { pivots[stem] ?? [] }

  package var isEmpty: Bool { pivots.isEmpty }
}

extension WordList {
  /// How fast a word loses strength with the number of its translations, and how fast strength falls.
  private static let ambiguity = 0.35
  private static let steepness = 0.4
  /// What a translation tells beside the word itself.
  static let trust = 0.9
  /// The code of the language that all lists translate from.
  static let pivot = "en"

  /// Reads an English dictionary into the language; glosses of more than three words say nothing.
  ///
  /// - Parameter functionWords: folded words of the language that carry no content.
  package init(_ file: DictdFile, language: String, functionWords: Set<String>) {
    var translations: [String: [String: Double]] = [:]
    file.forEachEntry { headword, entry in
      guard let english = Self.headStem(headword),
        let end = entry.firstIndex(of: 0x0A)
      else { return }
      for gloss in GlossReader.glosses(in: entry[(end + 1)...], skipping: functionWords) {
        for word in gloss {
          let stem = Stemmer.stem(word, language: language)
          let old = translations[english]?[stem] ?? 0
          translations[english, default: [:]][stem] = max(old, 1 / Double(gloss.count))
        }
      }
    }
    self.init(language: language, translations: translations)
  }

  /// - Parameter translations: for each English stem the language's stems, 1 for a gloss of one word.
  init(language: String, translations: [String: [String: Double]]) {
    var pivots: [String: [Pivot]] = [:]
    for (english, stems) in translations.sorted(by: { $0.key < $1.key }) {
      let share = Power.of(Double(stems.count), -Self.ambiguity)
      for (stem, strength) in stems {
        pivots[stem, default: []].append(Pivot(stem: english, strength: strength * share))
      }
    }
    self.language = language
    self.pivots = pivots.mapValues { pivots in
      let share = Power.of(Double(pivots.count), -Self.ambiguity)
      return pivots.map {
        let strength = Power.of($0.strength * share, Self.steepness) * Self.trust
        return Pivot(stem: $0.stem, strength: strength)
      }
    }
  }

  /// The stem of a headword of one word, or of an infinitive with *to*.
  private static func headStem(_ headword: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: headword, as: UTF8.self).split(separator: " ")
    guard let word = words.last, words.count == 1 || (words.count == 2 && words[0] == "to") else {
      return nil
    }
    return Stemmer.stem(Folding.fold(word), language: "en")
  }
}
