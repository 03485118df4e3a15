/// The scalars that leave no trace on a screen or change how the rest is shown.
///
/// Source: Unicode Standard 15, chapters 23 (special areas and format characters) and 4.9; UTR 36
/// on bidirectional spoofing; UAX 9 for the bidirectional controls.
enum HiddenScalars {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F,  // controls
    0x034F...0x034F,  // combining grapheme joiner
    0x061C...0x061C,  // Arabic letter mark
    0x115F...0x1160, 0x17B4...0x17B5, 0x3164...0x3164, 0xFFA0...0xFFA0,  // blank letters
    0x180B...0x180F,  // Mongolian selectors and separator
    0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,  // zero-width and bidirectional
    0xFDD0...0xFDEF,  // noncharacters
    0xFE00...0xFE0F,  // variation selectors
    0xFEFF...0xFEFF,  // byte order mark
    0xFFF9...0xFFFB,  // interlinear annotation
    0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,  // shorthand and musical format controls
    0xE0000...0xE0FFF,  // tags and variation selectors
  ]

  /// Returns whether the scalar must be shown by number in this place.
  static func isHidden(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 }
    if value & 0xFFFE == 0xFFFE { return true }
    guard ranges.contains(where: { $0.contains(value) }) else { return false }
    guard let previous else { return true }
    if isJoiner(scalar), let next { return !joins(scalar, previous, next) }
    if isVariationSelector(value) { return !varies(previous, by: value) }
    return true
  }

  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Joiners are spelling in Arabic and Indic scripts, and ZWJ makes one emoji of several.
  private static func joins(
    _ joiner: Unicode.Scalar, _ previous: Unicode.Scalar, _ next: Unicode.Scalar
  ) -> Bool {
    if isJoinedScript(previous) && isJoinedScript(next) { return true }
    return joiner.value == 0x200D && isEmoji(previous) && isEmoji(next)
  }

  /// Arabic to Myanmar, and Khmer to Lepcha: letters and marks only.
  private static func isJoinedScript(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard (0x0600...0x109F).contains(value) || (0x1780...0x1CFF).contains(value) else {
      return (0xFB50...0xFEFC).contains(value)
    }
    return scalar.properties.isAlphabetic || isMark(scalar)
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
  }

  private static func isVariationSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
      || (0x180B...0x180D).contains(value)
  }

  /// A selector stays after a letter that has variants; anywhere else it can carry hidden text.
  private static func varies(_ base: Unicode.Scalar, by selector: UInt32) -> Bool {
    switch selector {
    case 0xFE0E, 0xFE0F: base.properties.isEmoji
    case 0x180B...0x180D: (0x1820...0x18AA).contains(base.value)
    default: base.properties.isIdeographic
    }
  }
}
