import ClaimModel
import Provenance

/// Makes articles of about 3 KB, the same ones for the same seed: words out of 20,000 whose frequencies
/// fall as Zipf's law says, forty names and numbers each, and for every tenth article a copy with every
/// ninth sentence rewritten.
struct StoryGenerator {
  private var state: UInt64 = 88_172_645_463_325_252
  private let words: [String]
  private let names: [String]
  private var last: [String] = []

  init() {
    var spelling: UInt64 = 1
    words = (0..<20_000).map { _ in Self.word(&spelling) }
    names = (0..<8_000).map { _ in
      let name = Self.word(&spelling)
      return name.prefix(1).uppercased() + name.dropFirst()
    }
  }

  mutating func document(_ number: Int) -> DocumentImport {
    let isCopy = number % 10 == 9
    var sentences = isCopy ? last : (0..<36).map { _ in sentence() }
    if isCopy {
      for index in stride(from: 0, to: sentences.count, by: 9) { sentences[index] = sentence() }
    }
    last = sentences
    let text = sentences.joined(separator: " ") + "\n"
    let length = sentences[0].utf8.count
    let claim = Claim(
      kind: .assertion, voice: .outlet, content: [ByteRange(0, length)],
      sentence: ByteRange(0, length), rule: "assertion")
    let day = "20\(10 + number % 15)-\(10 + number % 3)-\(10 + number % 18)"
    return DocumentImport(
      article: Article(
        origin: "wire/\(number).txt", raw: Array(text.utf8), text: text,
        url: "https://example.org/\(number)", outlet: "Harian \(number % 300)", published: day,
        language: "id"),
      reading: Reading(
        language: "id", claims: [claim], paragraphs: [ByteRange(0, text.utf8.count)]),
      chains: [[]], extractor: "load 1")
  }

  private mutating func sentence() -> String {
    let parts = (0..<11).map { place -> String in
      if place == 5 { return names[below(names.count)] }
      if place == 8, below(3) == 0 { return String(10 + below(9000)) }
      return words[zipf()]
    }
    let text = parts.joined(separator: " ") + "."
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The square of an even share falls off nearly as Zipf's law does.
  private mutating func zipf() -> Int {
    let share = Double(below(1 << 20)) / Double(1 << 20)
    return Int(share * share * share * Double(words.count))
  }

  /// Marsaglia, "Xorshift RNGs", 2003.
  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private static func word(_ state: inout UInt64) -> String {
    let (consonants, vowels) = (Array("bcdghjklmnprstwy"), Array("aeiou"))
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var rest = state >> 20
    return (0..<3).map { _ in
      let syllable = "\(consonants[Int(rest % 16)])\(vowels[Int(rest / 16 % 5)])"
      rest /= 80
      return syllable
    }.joined()
  }
}
