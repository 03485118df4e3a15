import Foundation

/// The form of words in which searches compare them: lower case, no diacritics, dotted and dotless i
/// alike, no suffix after an apostrophe (Karabağ'da, Guterres's → karabag, guterres).
package enum Folding {
  package static func fold(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { String(decoding: fold($0), as: UTF8.self) }
  }

  /// The same over the UTF-8 bytes of a text.
  static func fold(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folder = Folder()
    folder.reserve(text.count)
    folder.take(text)
    return folder.finish()
  }

  /// The words of a text, folded.
  package static func words(_ text: some StringProtocol) -> [String] {
    fold(text).split { !isWord($0) }.map(String.init)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Endings that an apostrophe separates from a name, folded: the English possessive and clitics;
  /// the Turkish case, plural, copula and relative endings with their buffer consonants (Göksel and
  /// Kerslake, *Turkish: A Comprehensive Grammar*, §8.1).
  static let suffixes: Set<String> = {
    let cases = [
      "i", "u", "e", "a", "in", "un", "de", "da", "te", "ta", "den", "dan", "ten", "tan", "le",
      "la",
      "ce", "ca", "ler", "lar", "li", "lu", "si", "su", "ki", "ken", "dir", "dur", "tir", "tur",
    ]
    let joined = ["y", "n", "s"].flatMap { consonant in
      cases.filter { "aeiu".contains($0.prefix(1)) || consonant != "s" }.map { consonant + $0 }
    }
    let plurals = ["in", "i", "e", "a", "de", "da", "den", "dan", "le", "la"].flatMap {
      ["ler" + $0, "lar" + $0]
    }
    let compound = ["deki", "daki", "teki", "taki", "ndeki", "ndaki", "nindir"]
    return Set(cases + joined + plurals + compound + ["s", "d", "ll", "re", "ve"])
  }()
}
