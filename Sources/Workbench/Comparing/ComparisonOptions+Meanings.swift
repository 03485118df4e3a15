internal import Framing
internal import LanguagePacks

extension ComparisonOptions {
  /// Adds the names of places in all languages.
  mutating func addPlaces() throws {
    for code in LanguagePack.embedded.keys.sorted() {
      let names = try LanguagePack.embedded[code]?.places() ?? [:]
      places.merge(names) { first, _ in first }
    }
  }

  /// Adds what the packs of some languages know of meanings.
  mutating func addVocabularies(of languages: [String]) throws {
    for code in languages {
      guard let pack = LanguagePack.embedded[code] else { continue }
      vocabularies[code] = try Vocabulary(pack)
    }
  }

  /// Adds the bilingual word lists of the languages that a folder has.
  mutating func addWordLists(of languages: [String], in folder: String) {
    for code in languages {
      let words = vocabularies[code]?.functionWords ?? []
      let list = InstalledWordLists.list(code, in: folder, functionWords: words)
      if let list { wordLists.append(list) }
    }
  }
}

extension Settings {
  /// Where bilingual word lists are looked for: `SANAD_WORD_LISTS`, else where Debian installs them.
  var wordLists: String { environment["SANAD_WORD_LISTS"] ?? InstalledWordLists.folder }
}
