import Framing

/// A number that tells two results of comparing apart: FNV-1a, 64 bits, over everything that was found.
struct ComparisonDigest: CustomStringConvertible {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ comparison: Comparison) {
    let parts: [Any] = [
      comparison.columns, comparison.rows, comparison.findings, comparison.voices,
    ]
    for byte in String(describing: parts).utf8 {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  var description: String { String(value, radix: 16) }
}
