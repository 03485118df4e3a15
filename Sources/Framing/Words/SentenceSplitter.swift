import ClaimModel

/// Divides the content of a claim where one sentence of it ends and the next begins, because another
/// document may carry one of the sentences alone.
enum SentenceSplitter {
  /// Shorter pieces stay with their neighbour; the mark may belong to an abbreviation.
  private static let leastLength = 24

  /// Returns the pieces of some ranges, each as ranges of its own, in text order.
  static func pieces(of content: [ByteRange], in text: String) -> [[ByteRange]] {
    guard content.count == 1, let whole = content.first else { return [content] }
    let bytes = Array(text[whole].utf8)
    var pieces: [[ByteRange]] = []
    var start = 0
    for end in ends(bytes) where end - start >= leastLength && bytes.count - end >= leastLength {
      pieces.append([ByteRange(whole.start + start, whole.start + end)])
      start = end + 1
    }
    return pieces + [[ByteRange(whole.start + start, whole.end)]]
  }

  /// Offsets behind `.`, `!` or `?` before a space and a letter that is no small Latin one.
  private static func ends(_ bytes: [UInt8]) -> [Int] {
    guard bytes.count > 2 else { return [] }
    return (1..<bytes.count - 1).filter { index in
      bytes[index] == 0x20 && [0x2E, 0x21, 0x3F].contains(bytes[index - 1])
        && !(0x61...0x7A).contains(bytes[index + 1])
    }
  }
}
