/// Cuts inflection off folded words, lightly: enough that forms of one word meet.
enum Stemmer {
  /// Returns the stem of a folded word of a language.
  ///
  /// Turkish keeps the first five letters, which serves retrieval as well as full morphology does
  /// (Can et al. 2008, *Information retrieval on Turkish texts*). Indonesian loses one prefix and
  /// the clitics and suffixes of the language's grammar; English its regular endings. Other
  /// languages keep their first six letters.
  static func stem(_ word: String, language: String) -> String {
    switch language {
    case "tr": String(word.prefix(5))
    case "id", "ms": indonesian(word)
    case "en": cut(word, endings: englishEndings)
    default: String(word.prefix(6))
    }
  }

  /// Returns what related words of two languages share: the first five letters, with letters that
  /// stand for one sound in loans written alike (*conflict*, *konflik*; *phase*, *fase*).
  static func cognate(_ word: String) -> String {
    var key = ""
    for character in word.replacing("ph", with: "f").replacing("sch", with: "s") {
      let letter = alike[character] ?? character
      if key.last != letter { key.append(letter) }
      if key.count == 5 { break }
    }
    return key
  }

  private static let alike: [Character: Character] = [
    "c": "k", "q": "k", "v": "f", "y": "i", "z": "s", "x": "k", "j": "i",
  ]
  private static let englishEndings = [
    "ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s",
  ]
  private static let indonesianPrefixes = [
    "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "ber", "ter", "per", "me", "di",
    "pe", "se", "ke",
  ]
  private static let indonesianEndings = ["kannya", "annya", "nya", "kan", "lah", "kah", "an", "i"]
  /// After *pe-* and *ke-* the ending is *-an*, and a *k* before it belongs to the root.
  private static let indonesianNounEndings = ["annya", "nya", "an", "i"]
  /// Shorter rests would be no words.
  private static let leastRest = 4

  private static func indonesian(_ word: String) -> String {
    let isNoun = word.hasPrefix("pe") || word.hasPrefix("ke")
    let rest = cut(word, endings: isNoun ? indonesianNounEndings : indonesianEndings)
    let prefix = indonesianPrefixes.first {
      rest.hasPrefix($0) && rest.utf8.count - $0.utf8.count >= leastRest
    }
    let root = rest.dropFirst(prefix?.count ?? 0)
    return lostInitial(prefix ?? "", before: root) + root
  }

  /// The initial that a nasal prefix swallows: *menembak* from *tembak*, *memukul* from *pukul*,
  /// *menyerang* from *serang* (Sneddon et al., *Indonesian: A Comprehensive Grammar*, 1.5). What
  /// *meng-* swallows cannot be told.
  private static func lostInitial(_ prefix: String, before root: Substring) -> String {
    let startsWithVowel = root.first.map { "aeiou".contains($0) } ?? false
    return switch prefix {
    case "men", "pen": startsWithVowel ? "t" : ""
    case "mem", "pem": startsWithVowel ? "p" : ""
    case "meny", "peny": "s"
    default: ""
    }
  }

  private static func cut(_ word: String, endings: [String]) -> String {
    let ending = endings.first {
      word.hasSuffix($0) && word.utf8.count - $0.utf8.count >= leastRest
    }
    return String(word.dropLast(ending?.count ?? 0))
  }
}
