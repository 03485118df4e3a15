import ClaimModel
import Provenance

/// Makes documents with claims as an extractor reads them, the same ones for the same seed.
///
/// Every document has twenty claims: statements of one of 20,000 speakers and assertions, a third with a
/// quantity, in sentences of 8 to 20 words out of 20,000 whose frequencies fall as Zipf's law says.
/// They come as they do in a newsroom: by date from 2010 on, a hundred of one outlet after another, one
/// such batch in ten in English.
struct LoadGenerator {
  static let claimsEach = 20
  private var state: UInt64
  private let words: [String]
  private let speakers: [String]

  init(seed: UInt64 = 1) {
    state = seed
    words = Self.vocabulary()
    speakers = (0..<20_000).map { "Juru Bicara \(Self.name($0)) \(Self.name($0 / 40 + 7))" }
  }

  mutating func document(_ number: Int) -> DocumentImport {
    var text = ""
    var claims: [Claim] = []
    var chains: [[ChainLink]] = []
    var length = 0
    for _ in 0..<Self.claimsEach {
      let speaker = below(3) > 0 ? speakers[below(speakers.count)] : nil
      let content = sentence()
      let sentence = speaker.map { "\(content) kata \($0)." } ?? content + "."
      let start = length
      text += sentence + "\n"
      length += sentence.utf8.count + 1
      claims.append(claim(ByteRange(start, start + content.utf8.count), end: length - 1, speaker))
      chains.append(chain(speaker, number))
    }
    let article = Article(
      origin: "wire/\(number).txt", raw: Array(text.utf8), text: text, title: "Berita \(number)",
      url: "https://example.org/\(number)", outlet: outlet(number),
      published: published(number), language: number / 100 % 10 == 9 ? "en" : "id")
    return DocumentImport(
      article: article,
      reading: Reading(
        language: "id", claims: claims, paragraphs: [ByteRange(0, text.utf8.count)]),
      chains: chains, extractor: "load 1")
  }

  private func outlet(_ number: Int) -> String { "Harian \(Self.name(number / 100 % 300))" }

  /// Ten documents a day, 3,600 a year.
  private func published(_ number: Int) -> String {
    let day = number / 10
    let (year, month) = (2010 + day / 360, 1 + day / 30 % 12)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(10 + day % 18)"
  }

  private mutating func claim(_ content: ByteRange, end: Int, _ speaker: String?) -> Claim {
    let score = below(100)
    var quantities: [Quantity] = []
    if below(3) == 0 {
      let number = Decimal64(below(500))
      let categories = QuantityCategory.allCases
      quantities.append(
        Quantity(
          range: ByteRange(content.start, content.start + 3), low: number, high: number,
          comparator: .exactly, unit: "orang", category: categories[below(categories.count)]))
    }
    let worthiness = CheckWorthiness(score: score, reasons: quantities.isEmpty ? [] : [.quantity])
    let frame = Frame(predicate: ByteRange(content.start, content.start + 3), voice: .active)
    guard let speaker else {
      return Claim(
        kind: .assertion, voice: .outlet, content: [content],
        sentence: ByteRange(content.start, end),
        quantities: quantities, frame: frame, flags: below(4) == 0 ? [.hedged] : [],
        rule: "assertion", checkWorthiness: worthiness)
    }
    let classes = CueClass.allCases
    return Claim(
      kind: .statement, voice: [.direct, .indirect, .mixed][below(3)],
      act: SpeechAct.allCases[below(SpeechAct.allCases.count)], content: [content],
      sentence: ByteRange(content.start, end),
      cue: Cue(
        ranges: [ByteRange(content.end + 1, content.end + 5)], lemma: "kata",
        cueClass: classes[below(classes.count)]),
      speaker: Speaker(
        mention: ByteRange(content.end + 6, end - 1), resolved: speaker, kind: .spokesperson,
        resolution: .named, onBehalfOf: "Kementerian \(Self.name(below(50)))"),
      quantities: quantities, frame: frame, rule: "clause-before-cue", checkWorthiness: worthiness)
  }

  private func chain(_ speaker: String?, _ number: Int) -> [ChainLink] {
    var links: [ChainLink] = []
    if let speaker {
      links.append(
        ChainLink(
          role: .speaker, name: speaker, basis: .explicit, reason: "The sentence names the speaker."
        ))
    }
    links.append(
      ChainLink(
        role: .agency, name: "Kantor \(Self.name(number % 20))", basis: .explicit,
        reason: "The source line credits it."))
    links.append(
      ChainLink(
        role: .outlet, name: outlet(number), basis: .explicit,
        reason: "It published the document."))
    return links
  }

  private mutating func sentence() -> String {
    var sentence = ""
    for place in 0..<(8 + below(13)) {
      if place > 0 { sentence += " " }
      sentence += words[rank()]
    }
    return sentence
  }

  /// Zipf's law by inversion: the logarithm of the rank is uniform.
  private mutating func rank() -> Int {
    let share = Double(next() >> 11) / Double(1 << 53)
    var rank = 1.0
    var (base, left) = (20_000.0, share)
    while left > 0 {
      base = base.squareRoot()
      if left >= 0.5 {
        rank *= base
        left -= 0.5
      }
      left *= 2
      if base < 1.0001 { break }
    }
    return min(Int(rank), 20_000) - 1
  }

  private mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % bound }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  private static func vocabulary() -> [String] {
    (0..<20_000).map { $0.isMultiple(of: 7) ? name($0) + "ğı" : name($0).lowercased() }
  }

  /// A pronounceable name for a number.
  private static func name(_ number: Int) -> String {
    let syllables = ["ka", "ra", "bu", "ni", "se", "to", "li", "ma", "du", "pe", "ga", "wi"]
    var (left, name) = (number + 12, "")
    while left > 0 {
      name += syllables[left % 12]
      left /= 12
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
