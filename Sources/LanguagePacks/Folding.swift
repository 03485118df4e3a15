/// Lower-cases Latin text as bytes, by the rules of one language.
///
/// Covers ASCII, Latin-1, Latin Extended-A and the dotted and dotless i of Turkish (Unicode Standard,
/// SpecialCasing.txt); every other code point is kept. A folded word is never longer than twice the
/// word. Apostrophes become `'` and hyphens `-`, so that a form matches however it is typed.
package struct Folding: Sendable {
  package let turkish: Bool

  package init(language: String) { turkish = language == "tr" || language == "az" }

  package func fold(_ text: String) -> [UInt8] { fold(Array(text.utf8).span) }

  /// Folds bytes cut at the borders of code points.
  package func fold(_ slice: ArraySlice<UInt8>) -> [UInt8] { fold(slice.span) }

  package func fold(_ bytes: Span<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 2 * bytes.count) { buffer, count in
      count = fold(bytes, into: buffer)
    }
  }

  /// Returns how many bytes were written; the buffer holds twice as many as are read.
  private func fold(_ bytes: Span<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (index, count) = (0, 0)
    while index < bytes.count {
      let unit = unit(bytes, at: index)
      for byte in unit {
        buffer[count] = byte
        count += 1
      }
      index += unit.length
    }
    return count
  }

  /// Returns the code point at an index, folded.
  @inline(__always)
  package func unit(_ bytes: Span<UInt8>, at index: Int) -> FoldedUnit {
    let byte = bytes[index]
    if byte < 0x80 { return foldASCII(byte) }
    if byte >= 0xC3 && byte <= 0xC5 && index + 1 < bytes.count {
      return Self.foldLatin(byte, bytes[index + 1])
    }
    if byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 {
      return Self.foldPunctuation(bytes[index + 2])
    }
    return FoldedUnit(byte)
  }

  @inline(__always)
  private func foldASCII(_ byte: UInt8) -> FoldedUnit {
    if byte == UInt8(ascii: "I") && turkish { return FoldedUnit(0xC4, 0xB1, length: 1) }
    return FoldedUnit(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// U+00C0–U+00DE map by adding 0x20; U+0100–U+017F pair even upper case with odd lower case, but
  /// for U+0139–U+0148 and U+0179–U+017E, where upper case is odd.
  private static func foldLatin(_ lead: UInt8, _ trail: UInt8) -> FoldedUnit {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
    if scalar == 0x130 { return FoldedUnit(UInt8(ascii: "i"), length: 2) }
    let folded = lowerCase(scalar)
    return FoldedUnit(UInt8(0xC0 | folded >> 6), UInt8(0x80 | folded & 0x3F), length: 2)
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

  private static func foldPunctuation(_ trail: UInt8) -> FoldedUnit {
    switch trail {
    case 0x98, 0x99: FoldedUnit(UInt8(ascii: "'"), length: 3)
    case 0x90, 0x91: FoldedUnit(UInt8(ascii: "-"), length: 3)
    default: FoldedUnit(0xE2, 0x80, trail)
    }
  }
}

/// One code point folded: at most three bytes, in order.
package struct FoldedUnit: Sequence, IteratorProtocol, Sendable {
  private var rest: UInt32
  private var count: UInt8
  /// How many bytes of the text it was read from.
  package let length: Int

  init(_ byte: UInt8, length: Int = 1) {
    rest = UInt32(byte)
    count = 1
    self.length = length
  }

  init(_ first: UInt8, _ second: UInt8, length: Int) {
    rest = UInt32(first) | UInt32(second) << 8
    count = 2
    self.length = length
  }

  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    rest = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    count = 3
    length = 3
  }

  package mutating func next() -> UInt8? {
    guard count > 0 else { return nil }
    defer {
      rest >>= 8
      count -= 1
    }
    return UInt8(truncatingIfNeeded: rest)
  }
}
