import ClaimModel
import Foundation
import Framing
import LanguagePacks
import Timing

/// Times grouping and comparing over made-up events: every event has its own names and numbers, every
/// document tells some of its event's sentences, one in three in another language's words.
struct ScaleMeasure {
  let lists: String
  let reader: ClaimReader

  func run() throws {
    let options = try ComparisonResources.options(lists: lists)
    print(
      "comparing: 20 documents a case, 20 claims a document, word lists \(options.wordLists.map(\.language))"
    )
    for cases in [5, 25, 50, 100] { try compare(cases, options) }
  }

  private func compare(_ cases: Int, _ options: ComparisonOptions) throws {
    let events = try (0..<cases).map { try reader.read(SampleEvent($0).documents(20, claims: 20)) }
    var plain = options
    plain.explainsMatches = false
    var rows = 0
    let seconds = Stopwatch.cpu {
      for documents in events { rows += Comparison.of(documents, options: plain).rows.count }
    }
    var digest = ComparisonDigest()
    var explained = 0.0
    for documents in events {
      var comparison: Comparison?
      explained += Stopwatch.cpu { comparison = Comparison.of(documents, options: options) }
      if let comparison, cases <= 5 { digest.add(comparison) }
    }
    let shown = cases <= 5 ? ", digest \(digest)" : ""
    say(
      "  \(cases) cases, \(cases * 20) documents, \(cases * 400) claims, \(rows) rows: \(Self.two(seconds)) CPU-s, explained \(Self.two(explained))\(shown)"
    )
  }

  func runGrouping() throws {
    let options = try ComparisonResources.options(lists: lists)
    print("grouping")
    let reader = EventSignatureReader(options)
    for count in [1_000, 10_000, 100_000] { group(count, reader) }
  }

  /// 200 documents a day, four to an event.
  private func group(_ count: Int, _ reader: EventSignatureReader) {
    var index = EventIndex()
    var read = 0.0
    var place = 0.0
    for number in 0..<count {
      let document = SampleEvent(number / 4).document(number % 4, claims: 20, day: number / 200)
      var signature: EventSignature?
      read += Stopwatch.cpu {
        signature = reader.signature(
          of: document.id, title: document.title, text: document.text,
          language: document.language, published: document.published)
      }
      guard let signature else { continue }
      place += Stopwatch.cpu { index.add(signature) }
    }
    let groups = index.eventGroups()
    let whole = groups.count { $0.documents.count == 4 }
    say(
      "  \(count) documents: reading \(Self.micro(read, count)) µs, placing \(Self.micro(place, count)) µs a document; \(whole) of \(count / 4) events whole"
    )
  }

  private static func micro(_ seconds: Double, _ count: Int) -> String {
    (seconds * 1e6 / Double(count)).formatted(.number.precision(.fractionLength(0)))
  }

  private static func two(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(2)))
  }
}

/// An event that nobody has heard of.
struct SampleEvent {
  private let number: Int
  private let names: [String]

  init(_ number: Int) {
    self.number = number
    var random = SampleRandom(state: UInt64(number) &* 0x9E37_79B9 &+ 7)
    names = (0..<12).map { _ in Self.name(&random) }
  }

  private static let syllables = [
    "ta", "vo", "ri", "sel", "mar", "ko", "ne", "lu", "dra", "be", "fin", "os", "ya", "pel", "gu",
    "tim",
  ]

  private static func name(_ random: inout SampleRandom) -> String {
    (0..<3).map { _ in syllables[Int(random.next() % UInt64(syllables.count))] }.joined()
      .capitalized
  }

  private static let verbs = [
    ["attacked", "visited", "blamed", "left", "warned", "rebuilt"],
    ["menyerang", "mengunjungi", "menyalahkan", "meninggalkan", "memperingatkan", "membangun"],
  ]
  private static let things = [
    ["bridge", "harbour", "school", "market", "river", "hospital", "border", "council"],
    ["jembatan", "pelabuhan", "sekolah", "pasar", "sungai", "rumah sakit", "perbatasan", "dewan"],
  ]

  func documents(_ count: Int, claims: Int) -> [ComparedDocument] {
    (0..<count).map { document($0, claims: claims, day: number) }
  }

  /// - Parameter day: days after 2000-01-01, by twelve months of 28 days.
  func document(_ place: Int, claims: Int, day: Int) -> ComparedDocument {
    let isForeign = place % 3 == 2
    let published = String(
      format: "%04d-%02d-%02d", 2000 + day / 336, 1 + day / 28 % 12, 1 + day % 28)
    let id = "d\(number * 100 + place)"
    var document = ComparedDocument(
      id: id, source: "Source \(place)", language: isForeign ? "id" : "en", title: "",
      published: published, text: "")
    for claim in 0..<claims {
      let sentence = sentence((claim + place * 3) % 30, isForeign ? 1 : 0)
      let range = ByteRange(
        document.text.utf8.count, document.text.utf8.count + sentence.utf8.count)
      document.text += sentence + "\n"
      document.claims.append(
        ComparedClaim(
          id: "\(id)-\(claim)",
          claim: Claim(
            kind: .assertion, voice: .outlet, act: .assert, content: [range], sentence: range,
            rule: "")))
    }
    return document
  }

  private func sentence(_ index: Int, _ language: Int) -> String {
    let (one, two) = (names[index % names.count], names[(index * 5 + 3) % names.count])
    let verb = Self.verbs[language][index % 6]
    let thing = Self.things[language][(index * 3) % 8]
    let other = Self.things[language][(index * 7 + 2) % 8]
    let count = number % 90 + index * 3 + 11
    return language == 0
      ? "On Monday \(one) \(verb) the \(thing) of \(two) near the old \(other) with \(count) people and others."
      : "Pada Senin \(one) \(verb) \(thing) \(two) dekat \(other) lama bersama \(count) orang dan lainnya."
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct SampleRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
