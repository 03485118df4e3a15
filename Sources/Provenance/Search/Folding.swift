import Foundation

/// The form of words in which searches compare them: lower case, no diacritics, dotted and dotless i
/// alike, no suffix after an apostrophe (Karabağ'da, Guterres's → karabag, guterres).
package enum Folding {
  package static func fold(_ text: some StringProtocol) -> String {
    if let folded = foldPlain(text) { return folded }
    var folder = Folder()
    for scalar in text.unicodeScalars { folder.take(scalar) }
    return folder.finish()
  }

  /// The form of a text in ASCII without apostrophes; nil for any other.
  private static func foldPlain(_ text: some StringProtocol) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80, byte != UInt8(ascii: "'") else { return nil }
      folded.append((65...90).contains(byte) ? byte + 32 : byte)
    }
    return String(decoding: folded, as: UTF8.self)
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
  fileprivate static let suffixes: Set<String> = {
    let cases = [
      "i", "u", "e", "a", "in", "un", "de", "da", "te", "ta", "den", "dan", "ten", "tan", "le",
      "la",
      "ce", "ca", "ler", "lar", "li", "lu", "si", "su", "ki", "ken", "dir", "dur", "tir", "tur",
    ]
    let joined = ["y", "n", "s"].flatMap { consonant in
      cases.filter { "aeiu".contains($0.prefix(1)) || consonant != "s" }.map { consonant + $0 }
    }
    let compound = ["deki", "daki", "teki", "taki", "ndeki", "ndaki", "nindir", "lerin", "larin"]
    return Set(cases + joined + compound + ["s", "d", "ll", "re", "ve"])
  }()
}

/// Folds one scalar after another; holds back what follows an apostrophe until the word ends.
private struct Folder {
  private var text = String.UnicodeScalarView()
  private var suffix: String.UnicodeScalarView?
  private var lastIsLetter = false

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      takeASCII(scalar)
    } else if Self.isApostrophe(scalar) {
      takeApostrophe()
    } else {
      for folded in Self.folded(scalar) { append(folded) }
    }
  }

  mutating func finish() -> String {
    flush()
    return String(text)
  }

  private mutating func takeASCII(_ scalar: Unicode.Scalar) {
    if scalar == "'" { return takeApostrophe() }
    let value = scalar.value
    append((65...90).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : scalar)
  }

  private mutating func takeApostrophe() {
    let opensSuffix = suffix == nil && lastIsLetter
    flush()
    if opensSuffix { suffix = String.UnicodeScalarView() }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    lastIsLetter = scalar.isASCII ? Self.isPlainLetter(scalar) : Self.isLetter(scalar)
    guard suffix != nil else { return text.append(scalar) }
    if lastIsLetter {
      suffix?.append(scalar)
    } else {
      flush()
      text.append(scalar)
    }
  }

  /// Drops a suffix, or joins what is none to its word: Ma'ruf → maruf.
  private mutating func flush() {
    if let suffix, !Folding.suffixes.contains(String(suffix)) { text.append(contentsOf: suffix) }
    suffix = nil
  }

  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return (97...122).contains(value) || (48...57).contains(value) || (65...90).contains(value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The folded forms of the Latin letters outside ASCII, which most texts need again and again.
  private static let latin: [[Unicode.Scalar]] = (0x80..<0x250).map {
    Unicode.Scalar($0 as UInt32).map(decompose) ?? []
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.value < 0x250 ? latin[Int(scalar.value) - 0x80] : decompose(scalar)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2019}" || scalar == "\u{02BC}" || scalar == "\u{2018}" || scalar == "\u{FF07}"
  }

  /// Letters that have no canonical decomposition are spelled as news agencies do in ASCII.
  private static let spelled: [Unicode.Scalar: String] = [
    "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d",
    "Đ": "d", "ł": "l", "Ł": "l", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ə": "e", "Ə": "e",
  ]

  private static func decompose(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let spelled = spelled[scalar] { return Array(spelled.unicodeScalars) }
    let decomposed = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
    return decomposed.unicodeScalars.filter { !isMark($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
