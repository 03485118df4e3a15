/// Maps a pair of ids to an id: the edges of the phrase tree. Open addressing, no allocation on look-up.
struct PairTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 256)
  private var values: [Int32] = Array(repeating: -1, count: 256)
  private var count = 0

  @inline(__always)
  func find(_ first: Int32, _ second: Int32) -> Int32 {
    let key = Self.key(first, second)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  mutating func insert(_ first: Int32, _ second: Int32, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    place(Self.key(first, second), value)
    count += 1
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// Fibonacci hashing (Knuth, TAOCP 3, §6.4).
  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != .max }
    keys = Array(repeating: .max, count: keys.count * 2)
    values = Array(repeating: -1, count: values.count * 2)
    for (key, value) in old { place(key, value) }
  }
}
