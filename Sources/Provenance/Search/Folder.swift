/// Folds UTF-8 from its start to its end; takes back what follows an apostrophe when it proves to be a
/// suffix.
struct Folder {
  private var bytes: [UInt8] = []
  /// Where what follows an apostrophe begins.
  private var suffix: Int?
  private var lastIsLetter = false

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        takeASCII(byte)
        index += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(index + length, text.count)
        take(Self.scalar(text[index..<end]))
        index = end
      }
    }
  }

  mutating func finish() -> [UInt8] {
    endSuffix()
    return bytes
  }

  private mutating func takeASCII(_ byte: UInt8) {
    if byte == UInt8(ascii: "'") { return takeApostrophe() }
    let isUpper = byte >= 65 && byte <= 90
    let isLetter = isUpper || (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57)
    if !isLetter { endSuffix() }
    bytes.append(isUpper ? byte + 32 : byte)
    lastIsLetter = isLetter
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if FoldedLetter.isApostrophe(scalar) { return takeApostrophe() }
    for letter in FoldedLetter.of(scalar) {
      if !letter.isLetter { endSuffix() }
      bytes += letter.bytes
      lastIsLetter = letter.isLetter
    }
  }

  private mutating func takeApostrophe() {
    let opensSuffix = suffix == nil && lastIsLetter
    endSuffix()
    if opensSuffix { suffix = bytes.count }
  }

  /// Drops a suffix, or leaves what is none with its word: Ma'ruf → maruf.
  private mutating func endSuffix() {
    guard let start = suffix else { return }
    suffix = nil
    if Folding.suffixes.contains(String(decoding: bytes[start...], as: UTF8.self)) {
      bytes.removeSubrange(start...)
    }
  }

  /// The scalar that 2 to 4 bytes of UTF-8 encode.
  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
    var value = UInt32(bytes[bytes.startIndex]) & (0x7F >> UInt32(bytes.count))
    for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
