import ClaimModel
import Extraction
import Foundation
import LanguagePacks
import Testing

/// Whatever the text, the extractor ends, its ranges stay inside the text and on code point borders, and
/// it reads the same twice. `SANAD_FUZZ=200000` runs as many mutated articles instead of the default.
@Suite struct RobustnessTests {
  @Test func mutatedArticlesAreReadWithoutHarm() throws {
    let extractor = try Shared.extractor.get()
    let seeds = try Self.articles()
    let rounds = ProcessInfo.processInfo.environment["SANAD_FUZZ"].flatMap(Int.init) ?? 120
    var random = SeededGenerator(state: 28_092_020)
    for round in 0..<rounds {
      var bytes = seeds[Int(random.next() % UInt64(seeds.count))]
      for _ in 0..<Int(random.next() % 12) { mutate(&bytes, &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      let code = ["en", "id", "tr"][round % 3]
      let reading = try extractor.read(text, language: code)
      check(reading, text, round)
    }
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "\"", "“", "”””””", "''''", "\u{FEFF}", "\0", ".", "...", "((((((((", "-",
    "— —",
    "\"\"\"\"", "kata", "kata kata kata", "said", "dedi", ", kata", "1", "1.", "1,", "1.2.3.4",
    "%%%", "$$$",
    "Rp Rp Rp", "a'b'c'd", "’’", "\u{202E}abc", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦 said", "\u{FFFD}",
    "a\u{FFFD}b \u{FFFD}\u{FFFD}", "a\u{0}b",
    "9999999999999999999999999999999999", "satu miliar miliar miliar miliar miliar", "31/31/31/31",
  ])
  func oddTexts(text: String) throws {
    let extractor = try Shared.extractor.get()
    for code in ["en", "id", "tr"] { check(try extractor.read(text, language: code), text, 0) }
  }

  @Test func longRunsTakeLinearTime() throws {
    let extractor = try Shared.extractor.get()
    for unit in [
      "\"", "“a ", "kata ", "said ", "( ", ", ", "dedi ", "a' ", "1 ", "Andi ", "according to ",
    ] {
      let text = String(repeating: unit, count: 1200)
      check(try extractor.read(text, language: "id"), text, 0)
    }
  }

  private func check(_ reading: Reading, _ text: String, _ round: Int) {
    let bytes = Array(text.utf8)
    var ranges = reading.boilerplate.map(\.range) + reading.credits.map(\.range)
    for claim in reading.claims {
      #expect(!claim.content.isEmpty, "round \(round)")
      ranges += claim.content + claim.quantities.map(\.range) + (claim.cue?.ranges ?? [])
      ranges += [claim.speaker?.mention, claim.speaker?.antecedent, claim.frame?.predicate]
        .compactMap(\.self)
    }
    let isWhole = ranges.allSatisfy { range in
      0 <= range.start && range.start <= range.end && range.end <= bytes.count
        && Self.isBorder(range.start, bytes) && Self.isBorder(range.end, bytes)
    }
    #expect(isWhole, "round \(round): a range cuts a code point or leaves the text")
  }

  private static func isBorder(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private static func articles() throws -> [[UInt8]] {
    let root = HousekeepingTests.root.appending(path: "Claims").path()
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".txt") }.sorted().map {
      [UInt8](try Data(contentsOf: URL(filePath: root + "/" + $0)))
    }
  }

  /// Cuts, repeats, swaps or puts in a mark, at a random place.
  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard bytes.count > 40 else { return }
    let at = Int(random.next() % UInt64(bytes.count - 20))
    let length = Int(random.next() % 20) + 1
    switch random.next() % 5 {
    case 0: bytes.removeSubrange(at..<at + length)
    case 1: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
    case 2: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case 3:
      bytes.insert(contentsOf: Self.marks[Int(random.next() % UInt64(Self.marks.count))], at: at)
    default: bytes.replaceSubrange(at..<at + length, with: [0x0A, 0x0A])
    }
  }

  private static let marks: [[UInt8]] = [
    "\"", "“", "”", "'", "’", "«", "(", ")", "\n", ",", ".", ":", "—", "\u{202E}", " kata ",
    " said ",
    " dedi ", "1.234,5", "…", "''",
  ].map { Array($0.utf8) }
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
