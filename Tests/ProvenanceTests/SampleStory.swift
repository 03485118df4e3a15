import ClaimModel
import Provenance
import Synchronization

/// A clock that shows a second more at each look.
final class StepClock: Sendable {
  private let seconds = Mutex<Int64>(0)

  func now() -> Timestamp {
    let start: Int64 = 1_601_287_200_000_000  // 2020-09-28T10:00:00Z
    return seconds.withLock {
      $0 += 1
      return Timestamp(microseconds: start + $0 * 1_000_000)
    }
  }
}

/// A store in a folder of its own, opened by an analyst whose clock steps.
struct Desk {
  let folder: TemporaryFolder
  let clock = StepClock()
  let store: Store

  init(author: String = "ayu") throws {
    folder = try TemporaryFolder()
    store = try Self.open(folder, author: author, clock: clock)
  }

  /// Another analyst's copy of a store.
  init(copying other: Store, author: String) throws {
    folder = try TemporaryFolder()
    try other.backup(to: folder.file("sanad.db"))
    store = try Self.open(folder, author: author, clock: clock)
  }

  var path: String { folder.file("sanad.db") }

  /// Opens the same store once more.
  func reopened(author: String = "ayu") throws -> Store {
    try Self.open(folder, author: author, clock: clock)
  }

  private static func open(_ folder: TemporaryFolder, author: String, clock: StepClock) throws
    -> Store
  {
    try Store.open(
      at: folder.file("sanad.db"),
      options: StoreOptions(author: author, clock: { clock.now() }))
  }
}

/// A short story with three claims, as an extractor would read it.
enum SampleStory {
  static let text = """
    "Kami menuntut gencatan senjata," kata Ayşe Işık di Karabağ'da.
    Dua orang tewas dalam serangan itu.
    Ia menyangkal tuduhan.
    """

  static func article(
    _ text: String = SampleStory.text, origin: String = "story.txt", url: String? = nil,
    outlet: String? = "Harian Pagi", published: String? = "2020-09-28"
  ) -> Article {
    Article(
      origin: origin, raw: Array(text.utf8), text: text, title: "Gencatan senjata", url: url,
      outlet: outlet, published: published, language: "id")
  }

  static func item(
    _ text: String = SampleStory.text, origin: String = "story.txt", url: String? = nil,
    outlet: String? = "Harian Pagi", published: String? = "2020-09-28", extractor: String = "test 1"
  ) -> DocumentImport {
    let reading = reading(of: text)
    return DocumentImport(
      article: article(text, origin: origin, url: url, outlet: outlet, published: published),
      reading: reading, chains: reading.claims.map(chain), extractor: extractor)
  }

  /// The sentences of a text, one a line: a quotation, an assertion with a count, a denial.
  static func reading(of text: String) -> Reading {
    var claims: [Claim] = []
    var start = 0
    for line in text.split(separator: "\n") {
      let sentence = ByteRange(start, start + line.utf8.count)
      claims.append(claim(String(line), sentence))
      start = sentence.end + 1
    }
    return Reading(language: "id", claims: claims)
  }

  static func chain(_ claim: Claim) -> [ChainLink] {
    var links: [ChainLink] = []
    if let name = claim.speaker?.resolved {
      links.append(ChainLink(role: .speaker, name: name, basis: .explicit, reason: "named"))
    }
    links.append(ChainLink(role: .agency, name: "Kantor Berita", basis: .inferred, reason: "line"))
    links.append(
      ChainLink(role: .outlet, name: "Harian Pagi", basis: .explicit, reason: "dateline"))
    return links
  }

  private static func claim(_ line: String, _ sentence: ByteRange) -> Claim {
    if line.hasPrefix("\""), let close = line.dropFirst().firstIndex(of: "\"") {
      let length = line[..<close].utf8.count
      let content = ByteRange(sentence.start + 1, sentence.start + length)
      return Claim(
        kind: .statement, voice: .direct, act: .demand, content: [content], sentence: sentence,
        cue: Cue(ranges: [], lemma: "kata", cueClass: .neutral),
        speaker: Speaker(
          resolved: "Ayşe Işık", kind: .spokesperson, resolution: .named,
          onBehalfOf: "Kementerian"), rule: "quote-before-cue")
    }
    if line.hasPrefix("Ia") {
      return Claim(
        kind: .statement, voice: .indirect, act: .deny, content: [sentence], sentence: sentence,
        cue: Cue(ranges: [], lemma: "menyangkal", cueClass: .denying),
        speaker: Speaker(
          mention: ByteRange(sentence.start, sentence.start + 2), kind: .person,
          resolution: .unknown), rule: "object-after-cue")
    }
    return Claim(
      kind: .assertion, voice: .outlet, content: [sentence], sentence: sentence,
      quantities: [
        Quantity(
          range: ByteRange(sentence.start, sentence.start + 3), low: Decimal64(2),
          high: Decimal64(2), comparator: .exactly, unit: "orang", category: .killed)
      ], flags: [.hedged], rule: "assertion", checkWorthiness: CheckWorthiness(score: 40))
  }
}
