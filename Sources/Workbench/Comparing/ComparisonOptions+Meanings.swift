internal import Framing
internal import LanguagePacks

extension ComparisonOptions {
  /// Adds what carries across some languages: the packs' meanings, and bilingual word lists where
  /// they are installed in the folder.
  mutating func addMeanings(of languages: [String], listsIn folder: String) throws {
    for code in languages {
      guard let pack = LanguagePack.embedded[code] else { continue }
      let vocabulary = try Vocabulary(pack)
      vocabularies[code] = vocabulary
      let list = InstalledWordLists.list(
        code, in: folder, functionWords: vocabulary.functionWords)
      if let list { wordLists.append(list) }
    }
  }
}

extension Settings {
  /// Where bilingual word lists are looked for: `SANAD_WORD_LISTS`, else where Debian installs them.
  var wordLists: String { environment["SANAD_WORD_LISTS"] ?? InstalledWordLists.folder }
}
