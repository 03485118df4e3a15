import ClaimModel
import Foundation

/// What the store keeps of a document to find the texts it goes back to, and those that go back to it.
struct TextPrint {
  /// Ascending.
  var shingles: [UInt32]
  /// In text order.
  var carried: [UInt32]
  var credits: [PrintedCredit]

  init(shingles: [UInt32], carried: [UInt32], credits: [PrintedCredit]) {
    self.shingles = shingles
    self.carried = carried
    self.credits = credits
  }

  /// Reads the story alone: what is boilerplate says nothing, and the words of a direct quotation are
  /// the speaker's, whoever carries them.
  init(text: [UInt8], reading: Reading) {
    let boilerplate = reading.boilerplate.map(\.range)
    let quoted = reading.claims.filter { $0.voice == .direct }.flatMap(\.content)
    let story = Self.gaps(in: text.count, between: boilerplate)
    let own = Self.gaps(in: text.count, between: boilerplate + quoted)
    shingles = Shingles(own.map { text[$0.start..<$0.end] }).hashes
    carried =
      CarriedTerms(
        text, stretches: story, quantities: reading.claims.flatMap(\.quantities)
      ).keys
    credits = reading.credits.compactMap(PrintedCredit.init)
  }

  private static func gaps(in length: Int, between ranges: [ByteRange]) -> [ByteRange] {
    var gaps: [ByteRange] = []
    var start = 0
    for range in ranges.sorted() where range.end > start {
      if range.start > start { gaps.append(ByteRange(start, min(range.start, length))) }
      start = max(start, range.end)
    }
    if start < length { gaps.append(ByteRange(start, length)) }
    return gaps
  }

  /// The terms by which others are found, each once.
  var terms: [String] {
    shingles.map { "s" + String($0, radix: 36) }
      + Set(carried).sorted().map { "n" + String($0, radix: 36) }
  }
}

/// A credit as far as lineages go: who, and whether for the whole text.
struct PrintedCredit: Hashable, Codable {
  var name: String
  var isWhole: Bool

  init?(_ credit: Credit) {
    switch credit.kind {
    case .dateline, .sourceLine: self.init(name: credit.name, isWhole: true)
    case .citation: self.init(name: credit.name, isWhole: false)
    case .place, .translator, .editor, .author: return nil
    }
  }

  init(name: String, isWhole: Bool) {
    self.name = name
    self.isWhole = isWhole
  }
}

extension [UInt32] {
  /// Four bytes each, least significant first.
  var packed: Data {
    Data(flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } })
  }

  init(packed data: Data) {
    let bytes = [UInt8](data)
    self = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << ($1 * 8) }
    }
  }
}
