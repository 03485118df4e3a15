import ClaimModel

/// Checks that ranges reproduce text.
struct TextRanges {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Throws: ``StoreError/badRange(start:end:length:)`` for the first range that is empty, out of
  ///   order, outside the text or that cuts a character; a claim without content counts as empty.
  func check(_ claims: [Claim]) throws {
    for claim in claims { try check(claim.content) }
  }

  func check(_ ranges: [ByteRange]) throws {
    var last = 0
    for range in ranges {
      guard range.start >= last, range.start < range.end, range.end <= bytes.count,
        isBorder(range.start), isBorder(range.end)
      else { throw bad(range) }
      last = range.end
    }
    if ranges.isEmpty { throw bad(ByteRange(0, 0)) }
  }

  private func isBorder(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private func bad(_ range: ByteRange) -> StoreError {
    .badRange(start: range.start, end: range.end, length: bytes.count)
  }
}
