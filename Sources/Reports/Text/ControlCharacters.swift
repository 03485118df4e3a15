/// Characters that change how other text is shown, or show nothing at all.
///
/// Control characters drive terminals; directional ones reorder what stands around them
/// (*Trojan Source*, CVE-2021-42574); tag and zero-width ones hide text. The joiners U+200C and U+200D
/// belong to the spelling of several languages and stay.
enum ControlCharacters {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Returns a name to show instead: "U+202E".
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text with control characters replaced by their names in brackets: "[U+001B]".
  var showingControls: String {
    guard unicodeScalars.contains(where: ControlCharacters.contains) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if ControlCharacters.contains(scalar) {
        shown += "[\(ControlCharacters.name(scalar))]"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The text with its line ends and runs of blanks as single spaces.
  var onOneLine: String {
    split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }
}
