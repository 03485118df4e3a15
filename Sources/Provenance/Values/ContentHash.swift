/// A SHA-256 digest: the name of a document, a claim, an operation or a stored text between stores.
package struct ContentHash: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Takes 32 bytes as they are stored; nil for any other number.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == MessageDigest.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// Digests bytes.
  package init(of content: some Sequence<UInt8>) {
    var digest = MessageDigest()
    digest.add(Array(content))
    bytes = digest.finish()
  }

  /// Reads 64 hexadecimal digits.
  package init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    guard digits.count == 2 * MessageDigest.byteCount else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// Lower-case hexadecimal digits.
  package var hex: String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  func appendHex(to text: inout [UInt8]) {
    for byte in bytes {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The first twelve digits, enough to name a hash to people.
  package var short: String { String(hex.prefix(12)) }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension ContentHash: CustomStringConvertible {
  package var description: String { hex }
}

extension ContentHash: Codable {
  /// Encoded as hexadecimal digits.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let hash = ContentHash(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not 64 hexadecimal digits")
    }
    self = hash
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
