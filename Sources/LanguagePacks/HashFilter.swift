/// A set of hashes in a kilobyte that may say yes to one that is not in it, never no to one that
/// is (Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13, 1970; one function).
struct HashFilter: Sendable {
  private var bits = Array(repeating: UInt64(0), count: 128)

  mutating func insert(_ hash: UInt32) { bits[Int(hash >> 6 & 127)] |= 1 << UInt64(hash & 63) }

  func mayContain(_ hash: UInt32) -> Bool {
    bits[Int(hash >> 6 & 127)] >> UInt64(hash & 63) & 1 != 0
  }
}
