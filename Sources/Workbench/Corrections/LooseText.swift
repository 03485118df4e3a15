internal import ClaimModel

/// A stretch of text in which words are found whatever quotation marks and blanks stand between them:
/// the prompt takes `"` for its own.
struct LooseText {
  private var bytes: [UInt8] = []
  /// Where each byte stands in the text.
  private var offsets: [Int] = []

  init(_ text: String, inside range: ByteRange) {
    let all = Array(text.utf8)
    var index = max(0, range.start)
    while index < min(range.end, all.count) {
      let length = Self.skipped(all, at: index)
      if length == 0 { add(all[index], at: index) }
      index += max(1, length)
    }
  }

  private mutating func add(_ byte: UInt8, at offset: Int) {
    let isBlank = byte == 0x20 || byte == 0x0A
    if isBlank, bytes.last == 0x20 || bytes.isEmpty { return }
    bytes.append(isBlank ? 0x20 : byte)
    offsets.append(offset)
  }

  /// How many bytes of a quotation mark stand here.
  private static func skipped(_ bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] == 0x22 { return 1 }
    let isTypographic =
      bytes.count > index + 2 && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x9C...0x9F).contains(bytes[index + 2])
    return isTypographic ? 3 : 0
  }

  /// Returns where the words stand first in the whole text, as UTF-8 offsets.
  func firstRange(of words: String) -> ByteRange? {
    let wanted = LooseText(words, inside: ByteRange(0, words.utf8.count)).bytes
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    return (0...(bytes.count - wanted.count)).first {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }.map { ByteRange(offsets[$0], offsets[$0 + wanted.count - 1] + 1) }
  }
}
