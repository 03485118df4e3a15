/// What an ASCII byte is to the scanner.
enum ByteClass: UInt8 {
  case space
  case line
  case upper
  case lower
  case digit
  case other
  case mark
  case multibyte
}

/// Classes of all 256 bytes.
let byteClasses: [ByteClass] = (0..<256).map { value in
  switch UInt8(value) {
  case 0x0A: .line
  case 0...0x20, 0x7F: .space
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
  case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case 0x80...: .multibyte
  default: .mark
  }
}

/// What a code point beyond ASCII is to the scanner.
enum WideClass {
  case space
  case line
  case upper
  case lower
  case quoteOpen
  case quoteClose
  case quoteEither
  case singleOpen
  case singleClose
  case apostrophe
  case dash
  case hyphen
  case ellipsis
  case symbol

  /// Quotation marks, dashes and spaces by code point (Unicode Standard, General Punctuation and
  /// Latin-1 Supplement). Letters of other scripts count as lower case.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF, 0xAD, 0x200C...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0x80...0x9F:
      self = .space
    case 0x2028, 0x2029, 0x85: self = .line
    case 0x201C, 0x201F, 0xAB, 0x201E, 0x301D, 0x300C: self = .quoteOpen
    case 0x201D, 0xBB, 0x301E, 0x300D: self = .quoteClose
    case 0xFF02: self = .quoteEither
    case 0x2018, 0x201B, 0x2039, 0x201A: self = .singleOpen
    case 0x2019, 0x203A: self = .singleClose
    case 0x2BC: self = .apostrophe
    case 0x2012...0x2015, 0x2212: self = .dash
    case 0x2010, 0x2011: self = .hyphen
    case 0x2026: self = .ellipsis
    case 0xC0...0xD6, 0xD8...0xDE, 0x386...0x3AB, 0x400...0x42F: self = .upper
    case 0x100...0x17F: self = Self.latinExtended(scalar)
    case 0xFFF0...0xFFFF, 0xA1...0xBF, 0xD7, 0xF7, 0x2010...0x2BFF, 0x3001...0x303F,
      0x1F000...0x1FAFF:
      self = .symbol
    default: self = .lower
    }
  }

  /// Upper and lower case alternate; U+0139–U+0148 and U+0179–U+017E have upper case odd.
  private static func latinExtended(_ scalar: UInt32) -> WideClass {
    switch scalar {
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? .upper : .lower
    case 0x178: .upper
    case 0x138, 0x149, 0x17F: .lower
    default: scalar & 1 == 0 ? .upper : .lower
    }
  }
}
