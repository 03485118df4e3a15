import Synchronization

/// The languages the program knows: embedded packs, with a user's folders added. A language is compiled
/// when it is first asked for, once.
package final class LanguageLibrary: Sendable {
  /// The codes of all languages, in order.
  package let codes: [String]
  let packs: [String: LanguagePack]
  private let detector: LanguageDetector
  private let compiled = Mutex<[String: Language]>([:])

  /// - Throws: `PackError` when the settings of a pack cannot be read.
  package init(packs: [String: LanguagePack]) throws(PackError) {
    self.packs = packs
    codes = packs.keys.filter { $0 != "common" }.sorted()
    var words: [(code: String, words: Set<String>)] = []
    for code in codes {
      let settings = try packs[code]?.settings() ?? [:]
      words.append((code, Set((settings["detect"] ?? "").split(separator: " ").map(String.init))))
    }
    detector = LanguageDetector(words: words)
  }

  /// The packs compiled into the program.
  package static func embedded() throws(PackError) -> LanguageLibrary {
    try LanguageLibrary(packs: LanguagePack.embedded)
  }

  /// Returns the language of a code like `id` or `id-ID`.
  ///
  /// - Throws: `PackError.unknownLanguage`, or what is wrong with the pack's files.
  package func language(_ code: String) throws(PackError) -> Language {
    let short = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard let pack = packs[short], short != "common" else {
      throw .unknownLanguage(code: code, known: codes)
    }
    if let known = compiled.withLock({ $0[short] }) { return known }
    let language = try Language(pack, common: packs["common"])
    return compiled.withLock { cache in
      if let known = cache[short] { return known }
      cache[short] = language
      return language
    }
  }

  /// Returns where a language puts content, from its settings alone: nothing is compiled.
  ///
  /// - Throws: `PackError` when the settings cannot be read.
  package func order(of code: String) throws(PackError) -> ClauseOrder? {
    try packs[code]?.settings()["order"].flatMap(ClauseOrder.init)
  }

  /// Every language, compiled, in order of code.
  package func all() throws(PackError) -> [Language] {
    var languages: [Language] = []
    for code in codes { languages.append(try language(code)) }
    return languages
  }

  /// Returns the code of the language a text is in; nil when no frequent word of any language is found.
  package func detect(_ text: String) -> String? { detector.detect(text) }
}
