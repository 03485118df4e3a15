/// The languages the program knows: embedded packs, with a user's folders added.
package struct LanguageLibrary: Sendable {
  /// In order of code.
  package let languages: [Language]

  package init(packs: [String: LanguagePack]) throws(PackError) {
    let common = packs["common"]
    var languages: [Language] = []
    for code in packs.keys.sorted() where code != "common" {
      guard let pack = packs[code] else { continue }
      languages.append(try Language(pack, common: common))
    }
    self.languages = languages
  }

  /// The packs compiled into the program.
  package static func embedded() throws(PackError) -> LanguageLibrary {
    try LanguageLibrary(packs: LanguagePack.embedded)
  }

  package func language(_ code: String) throws(PackError) -> Language {
    let short = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if let language = languages.first(where: { $0.code == short }) { return language }
    throw .unknownLanguage(code: code, known: languages.map(\.code))
  }

  /// Returns the language whose frequent words stand most often among the first 400 words of a text;
  /// nil when no word of any is found.
  package func detect(_ text: String) -> Language? {
    let words = text.prefix(4000).split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(400)
    let folded = words.map { $0.lowercased() }
    let counts = languages.map { language in
      let known = Set(language.detectionWords)
      return folded.count { known.contains($0) }
    }
    guard let best = counts.max(), best > 0 else { return nil }
    return counts.firstIndex(of: best).map { languages[$0] }
  }
}
