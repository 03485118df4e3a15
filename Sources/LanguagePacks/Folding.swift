/// Lower-cases Latin text as bytes, by the rules of one language.
///
/// Covers ASCII, Latin-1, Latin Extended-A and the dotted and dotless i of Turkish (Unicode Standard,
/// SpecialCasing.txt); every other code point is kept. A folded word is never longer than twice the
/// word. Apostrophes become `'` and hyphens `-`, so that a form matches however it is typed.
package struct Folding: Sendable {
  package let turkish: Bool

  package init(language: String) { turkish = language == "tr" || language == "az" }

  package func fold(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count { fold(bytes, &index, into: &out) }
    return out
  }

  /// Folds bytes cut at the borders of code points.
  package func fold(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(slice)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count { fold(bytes, &index, into: &out) }
    return out
  }

  /// Folds the code point at `index` and steps past it.
  package func fold(_ bytes: [UInt8], _ index: inout Int, into out: inout [UInt8]) {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      foldASCII(byte, into: &out)
    } else if byte >= 0xC3 && byte <= 0xC5 && index + 1 < bytes.count {
      foldLatin(byte, bytes[index + 1], into: &out)
      index += 2
    } else if byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 {
      foldPunctuation(bytes[index + 2], into: &out)
      index += 3
    } else {
      out.append(byte)
      index += 1
    }
  }

  @inline(__always)
  private func foldASCII(_ byte: UInt8, into out: inout [UInt8]) {
    if byte == UInt8(ascii: "I") && turkish {
      out.append(0xC4)
      out.append(0xB1)
    } else {
      out.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  /// U+00C0–U+00DE map by adding 0x20; U+0100–U+017F pair even upper case with odd lower case, but
  /// for U+0139–U+0148 and U+0179–U+017E, where upper case is odd.
  private func foldLatin(_ lead: UInt8, _ trail: UInt8, into out: inout [UInt8]) {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
    if scalar == 0x130 {
      out.append(UInt8(ascii: "i"))
      return
    }
    let folded = Self.lowerCase(scalar)
    out.append(UInt8(0xC0 | folded >> 6))
    out.append(UInt8(0x80 | folded & 0x3F))
  }

  private static func lowerCase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0 && scalar != 0x130 ? scalar + 1 : scalar
    default: scalar
    }
  }

  private func foldPunctuation(_ trail: UInt8, into out: inout [UInt8]) {
    switch trail {
    case 0x98, 0x99: out.append(UInt8(ascii: "'"))
    case 0x90, 0x91: out.append(UInt8(ascii: "-"))
    default: out.append(contentsOf: [0xE2, 0x80, trail])
    }
  }
}
