/// Checks bytes that claim to be UTF-8 text and makes them text.
enum UTF8Text {
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The length of a UTF-8 byte order mark at the start: 3 or 0.
  static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: mark) ? mark.count : 0 }

  /// Returns the text after a byte order mark, unchanged otherwise.
  ///
  /// - Throws: `otherEncoding`, `binary` or `invalidUTF8`, offsets counted from the first byte.
  static func decode(_ bytes: [UInt8], origin: String) throws(IngestError) -> String {
    if let name = otherEncoding(bytes) { throw .otherEncoding(origin: origin, name: name) }
    if let nul = bytes.firstIndex(of: 0) { throw .binary(origin: origin, byteOffset: nul) }
    if let bad = firstInvalid(bytes) { throw .invalidUTF8(origin: origin, byteOffset: bad) }
    return String(decoding: bytes[markLength(bytes)...], as: UTF8.self)
  }

  /// Returns the offset of the first byte that is not UTF-8, or nil when all of it is.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Returns the encoding that a byte order mark other than that of UTF-8 announces.
  static func otherEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16" : nil
  }
}
