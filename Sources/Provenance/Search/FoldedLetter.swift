import Foundation

/// A scalar that a letter outside ASCII folds to.
struct FoldedLetter {
  let bytes: [UInt8]
  /// Letters and numbers.
  let isLetter: Bool

  private init(_ scalar: Unicode.Scalar) {
    bytes = Array(String(scalar).utf8)
    isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// None for a combining mark.
  static func of(_ scalar: Unicode.Scalar) -> [Self] {
    scalar.value < 0x250 ? latin[Int(scalar.value)] : decompose(scalar)
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2019}" || scalar == "\u{02BC}" || scalar == "\u{2018}" || scalar == "\u{FF07}"
  }

  /// The Latin letters, which most texts need again and again.
  private static let latin: [[Self]] = (0..<0x250).map {
    Unicode.Scalar($0 as UInt32).map(decompose) ?? []
  }

  /// Letters that have no canonical decomposition are spelled as news agencies do in ASCII.
  private static let spelled: [Unicode.Scalar: String] = [
    "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d",
    "Đ": "d", "ł": "l", "Ł": "l", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ə": "e", "Ə": "e",
  ]

  private static func decompose(_ scalar: Unicode.Scalar) -> [Self] {
    let text = spelled[scalar] ?? String(scalar).decomposedStringWithCompatibilityMapping
    return text.lowercased().unicodeScalars.filter { !isMark($0) }.map(Self.init)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
