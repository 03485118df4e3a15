import ClaimModel

/// Hashes that two texts share when one copies a passage of the other.
///
/// Every run of five words is hashed and the least hash of twelve neighbours is kept (winnowing:
/// Schleimer, Wilkerson and Aiken, "Local Algorithms for Document Fingerprinting", 2003), so that any
/// passage of sixteen words that two texts share gives them a common hash.
struct Shingles {
  static let words = 5
  static let window = 12
  /// A longer text keeps its least ones, which are the same in a copy.
  static let most = 512

  /// Ascending, each once.
  private(set) var hashes: [UInt32] = []

  /// Reads the stretches of a text, each for itself; takes time in proportion to them.
  init(_ stretches: [ArraySlice<UInt8>]) {
    var kept: Set<UInt32> = []
    for stretch in stretches { Self.winnow(Self.shingles(Self.words(of: stretch)), into: &kept) }
    hashes = Array(kept.sorted().prefix(Self.most))
  }

  /// The hash of each word: letters and digits, ASCII in lower case, general punctuation left out.
  private static func words(of bytes: ArraySlice<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = basis
    var index = bytes.startIndex
    func close() {
      if hash != basis { words.append(hash) }
      hash = basis
    }
    while index < bytes.endIndex {
      let byte = bytes[index]
      if let width = separatorWidth(bytes, at: index) {
        close()
        index += width
        continue
      }
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* prime
      index += 1
    }
    close()
    return words
  }

  /// FNV-1a, 64 bit.
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// U+0080–U+00BF and U+2000–U+207F are marks and spaces.
  private static func separatorWidth(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
    case 0..<0x80: return 1
    case 0xC2: return min(2, bytes.endIndex - index)
    case 0xE2:
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      return next == 0x80 || next == 0x81 ? min(3, bytes.endIndex - index) : nil
    default: return nil
    }
  }

  private static func shingles(_ words: [UInt64]) -> [UInt32] {
    guard words.count >= Self.words else { return [] }
    return (0...words.count - Self.words).map { start in
      var hash: UInt64 = 0
      for word in words[start..<start + Self.words] {
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      return UInt32(truncatingIfNeeded: hash >> 32)
    }
  }

  private static func winnow(_ shingles: [UInt32], into kept: inout Set<UInt32>) {
    guard shingles.count > window else {
      if let least = shingles.min() { kept.insert(least) }
      return
    }
    var least = -1
    for end in (window - 1)..<shingles.count {
      let start = end - window + 1
      if least < start {
        least = start
        for index in start...end where shingles[index] <= shingles[least] { least = index }
      } else if shingles[end] <= shingles[least] {
        least = end
      }
      kept.insert(shingles[least])
    }
  }
}
