import ClaimModel

/// Reads written digits with a language's separators: 1.234,5 in Indonesian, 1,234.5 in English.
struct DigitReader {
  /// `.` or `,`; the other one groups thousands.
  let decimal: UInt8

  /// Returns the number, or nil when the digits fit neither reading.
  ///
  /// A separator that groups anything but threes is taken for a decimal one: "1.5" in Indonesian.
  func read(_ bytes: ArraySlice<UInt8>) -> Decimal64? {
    if let value = Self.plain(bytes) { return Decimal64(value) }
    let grouping = decimal == UInt8(ascii: ",") ? UInt8(ascii: ".") : UInt8(ascii: ",")
    let parts = bytes.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return grouped(bytes, by: decimal) }
    let groups = whole.split(separator: grouping, omittingEmptySubsequences: false)
    if groups.count > 1, !groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      guard groups.count == 2, parts.count == 1 else { return nil }
      return number(groups[0], fraction: groups[1])
    }
    return number(groups.joined(), fraction: parts.count == 2 ? parts[1] : [])
  }

  /// Digits without separators, as most numbers are.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  /// "1,234,567" where the comma should be decimal: several of them can only group.
  private func grouped(_ bytes: ArraySlice<UInt8>, by separator: UInt8) -> Decimal64? {
    let groups = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return number(groups.joined(), fraction: [])
  }

  private func number(
    _ whole: some Sequence<UInt8>, fraction: some Collection<UInt8>
  ) -> Decimal64? {
    var mantissa = 0
    for byte in Array(whole) + Array(fraction) {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow, product <= Int.max - 9 else { return nil }
      mantissa = product + Int(byte - 0x30)
    }
    return Decimal64(mantissa: mantissa, exponent: -fraction.count)
  }
}
