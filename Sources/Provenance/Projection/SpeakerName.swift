import ClaimModel

/// The names by which claims are grouped.
struct SpeakerName: Hashable, Sendable {
  /// The resolved name, else the words of the mention, their white space made single.
  var speaker: String?
  /// Who a spokesperson speaks for.
  var principal: String?

  init(of claim: Claim, in text: [UInt8]) {
    guard let source = claim.speaker else { return }
    speaker =
      source.resolved.flatMap(Self.tidy)
      ?? source.mention.flatMap { range in
        guard range.start >= 0, range.start <= range.end, range.end <= text.count else {
          return nil
        }
        return Self.tidy(String(decoding: text[range.start..<range.end], as: UTF8.self))
      }
    principal = source.onBehalfOf.flatMap(Self.tidy)
  }

  private static func tidy(_ name: String) -> String? {
    if isTidy(name) { return name }
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether a name is words with single spaces between; false also where it takes a closer look.
  private static func isTidy(_ name: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in name.utf8 {
      let isDoubtful = byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte)
      if isDoubtful || (byte == UInt8(ascii: " ") && last == byte) { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }
}
