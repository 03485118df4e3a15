extension TerminalText {
  /// Returns how many cells of a terminal the text fills; style sequences fill none.
  package static func width(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return cells(of: text).reduce(0) { $0 + $1.width }
  }

  /// Returns how many cells one grapheme fills.
  static func width(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return width(first) }
    if scalars.contains(where: isEmojiPart) { return 2 }
    if scalars.contains("\u{200D}") && WideScalars.contains(first.value) { return 2 }
    return scalars.reduce(0) { $0 + width($1) }
  }

  /// The selector of emoji style and skin tones: with them a grapheme is one emoji.
  private static func isEmojiPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    if WideScalars.contains(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return isVisibleFormat(value) ? 1 : 0
    default: return isKoreanEnding(value) ? 0 : 1
    }
  }

  /// The vowels and final consonants of a Korean syllable stand under its first consonant.
  private static func isKoreanEnding(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Arabic, Syriac and Kaithi number and abbreviation signs are format characters that are drawn.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
