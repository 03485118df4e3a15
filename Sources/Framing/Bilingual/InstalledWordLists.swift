/// Finds the bilingual word lists of FreeDict that Debian's packages `dict-freedict-eng-…` install.
package enum InstalledWordLists {
  /// Where Debian puts them.
  package static let folder = "/usr/share/dictd"

  /// FreeDict names languages by ISO 639-3, documents by ISO 639-1.
  private static let names = [
    "ar": "ara", "bg": "bul", "cs": "ces", "cy": "cym", "da": "dan", "de": "deu", "el": "ell",
    "es": "spa", "fi": "fin", "fr": "fra", "ga": "gle", "hi": "hin", "hr": "hrv", "hu": "hun",
    "id": "ind", "it": "ita", "ja": "jpn", "lt": "lit", "nl": "nld", "no": "nor", "pl": "pol",
    "pt": "por", "ru": "rus", "sr": "srp", "sv": "swe", "sw": "swh", "tr": "tur",
  ]

  /// Returns the list of a language; nil when it is not installed or cannot be read.
  package static func list(
    _ language: String, in folder: String = folder, functionWords: Set<String>
  ) -> WordList? {
    guard let name = names[language],
      let file = DictdFile(folder: folder, name: "freedict-eng-\(name)")
    else { return nil }
    let list = WordList(file, language: language, functionWords: functionWords)
    return list.isEmpty ? nil : list
  }
}
