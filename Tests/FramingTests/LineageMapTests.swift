import ClaimModel
import ComparisonSamples
import Testing

@testable import Framing

/// What goes back to what, and where it changed on the way.
@Suite struct LineageMapTests {
  /// A source with what it credits: "B<A,C".
  struct Texts: Sendable, CustomTestStringConvertible {
    var words: String
    var edges: [String]
    var pairs: [String]

    var testDescription: String { words }
  }

  @Test(arguments: [
    Texts(words: "A B", edges: [], pairs: []),
    Texts(words: "A B<A", edges: ["B>A"], pairs: ["A-B"]),
    Texts(words: "A<A", edges: [], pairs: []),
    Texts(words: "B<A", edges: ["B>source A"], pairs: []),
    Texts(
      words: "B<A C<A D<A", edges: ["B>source A", "C>source A", "D>source A"],
      pairs: ["B-C", "B-D"]),
    Texts(words: "A B<A C<B", edges: ["B>A", "C>B"], pairs: ["A-B", "B-C"]),
    Texts(words: "A B C<A,B", edges: ["C>A", "(C>B)"], pairs: ["A-C"]),
    Texts(words: "A<B B<A", edges: ["A>B", "(B>A)"], pairs: ["B-A"]),
    Texts(words: "A<C B<A C<B", edges: ["A>C", "B>A", "(C>B)"], pairs: ["C-A", "A-B"]),
  ])
  func followsCredits(texts: Texts) {
    let map = Self.map(texts.words)
    let edges = map.edges.map { edge in
      let words = "\(edge.document)>\(edge.upstream)"
      return edge.isMain ? words : "(\(words))"
    }
    #expect(Set(edges) == Set(texts.edges))
    #expect(Set(map.pairs.map { "\($0.upstream)-\($0.downstream)" }) == Set(texts.pairs))
  }

  /// Main edges make trees, however credits run; every node stands once.
  @Test func neverRunsInACircle() {
    let names = ["A", "B", "C", "D"]
    for code in 0..<256 {
      let words = names.enumerated().map { place, name in
        "\(name)<\(names[(code >> (2 * place)) & 3])"
      }
      let map = Self.map(words.joined(separator: " "))
      #expect(map.nodes.map(\.id).sorted() == names)
      let parents = Dictionary(
        map.edges.filter(\.isMain).map { ($0.document, $0.upstream) },
        uniquingKeysWith: { first, _ in first })
      for name in names {
        var steps = 0
        var here: String? = name
        while let next = here, steps < 5 { (here, steps) = (parents[next], steps + 1) }
        #expect(steps < 5, "\(words)")
      }
    }
  }

  @Test func whatTheTextsShowGoesBeforeCredits() {
    var documents = Self.documents("A B<A C<A")
    documents[2].lineage = DocumentLineage(
      number: 1, origin: "A", isOrigin: false,
      links: [TextLink(upstream: "B", kind: .copy, basis: .text, reason: "They share wording.")])
    documents[1].lineage = DocumentLineage(number: 1, origin: "A", isOrigin: false)
    documents[0].lineage = DocumentLineage(number: 1, origin: "A", isOrigin: true)
    let map = LineageMap(Comparison.of(documents))
    let main = map.edges.first { $0.document == "C" && $0.isMain }
    #expect(main?.upstream == "B")
    #expect(main?.kind == .copy)
  }

  /// Of ten copies that are all alike each has one place.
  @Test func likenessAloneMakesNoSideEdges() {
    var documents = Self.documents("A B C")
    for (place, other) in [(1, ["A"]), (2, ["B", "A"])] {
      documents[place].lineage = DocumentLineage(
        number: 1, origin: "A", isOrigin: false,
        links: other.map { TextLink(upstream: $0, kind: .copy, basis: .text, reason: "Alike.") })
    }
    documents[0].lineage = DocumentLineage(number: 1, origin: "A", isOrigin: true)
    let edges = LineageMap(Comparison.of(documents)).edges
    #expect(edges.map { "\($0.document)>\($0.upstream)" }.sorted() == ["B>A", "C>B"])
  }

  /// One sentence of an agency, and what the text that credits it makes of it.
  struct Retold: Sendable {
    var voice = ClaimVoice.indirect
    var cue: CueClass?
    var flags: [ClaimFlag] = []
    var boats = 340
  }

  @Test(arguments: [
    (Retold(cue: .neutral), Retold(cue: .neutral), []),
    (Retold(), Retold(), []),
    (Retold(cue: .neutral), Retold(), [DriftKind.quotedToNarrated]),
    (Retold(), Retold(cue: .neutral), [.narratedToQuoted]),
    (Retold(flags: [.hedged]), Retold(), [.hedgeLost]),
    (Retold(), Retold(flags: [.hearsay]), [.hedgeAdded]),
    (Retold(cue: .doubting), Retold(cue: .neutral), [.hedgeLost]),
    (Retold(voice: .direct, cue: .neutral), Retold(cue: .neutral), [.quotationLost]),
    (Retold(), Retold(boats: 430), [.numberChanged]),
    (Retold(cue: .doubting), Retold(boats: 430), [.quotedToNarrated, .hedgeLost, .numberChanged]),
  ])
  func findsWhatChanged(old: Retold, new: Retold, kinds: [DriftKind]) {
    let documents = [
      Self.document("d1", "Norrvik", credits: [], old),
      Self.document("d2", "Pelita", credits: ["Norrvik"], new),
    ]
    let options = ComparisonOptions(linked: [ClaimPair("c-d1", "c-d2")])
    let findings = Comparison.of(documents, options: options).findings
      .filter { $0.kind == .attributionDrift }
    #expect(findings.compactMap(\.drift) == kinds)
    #expect(findings.allSatisfy { $0.sides.map(\.document) == ["d1", "d2"] })
    #expect(findings.flatMap(\.sides).allSatisfy { !$0.ranges.isEmpty })
  }

  /// What the earlier text tells in both ways was not changed.
  @Test func sparesWhatTheEarlierTextHasToo() {
    var agency = Self.document("d1", "Norrvik", credits: [], Retold(cue: .neutral))
    var again = agency.claims[0]
    again.id = "c-again"
    again.claim.kind = .assertion
    again.claim.voice = .outlet
    again.claim.speaker = nil
    again.claim.cue = nil
    agency.claims.append(again)
    let copy = Self.document("d2", "Pelita", credits: ["Norrvik"], Retold())
    let options = ComparisonOptions(
      linked: [ClaimPair("c-d1", "c-d2"), ClaimPair("c-again", "c-d2")])
    let comparison = Comparison.of([agency, copy], options: options)
    #expect(!comparison.findings.contains { $0.kind == .attributionDrift })
  }

  private static func map(_ words: String) -> LineageMap {
    LineageMap(Comparison.of(documents(words)))
  }

  private static func documents(_ words: String) -> [ComparedDocument] {
    words.split(separator: " ").map { word in
      let parts = word.split(separator: "<").map(String.init)
      let credits = parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : []
      return DocumentSample(
        parts[0], parts[0], upstream: credits, language: "en", title: "", text: "Nothing."
      ).document
    }
  }

  private static func document(
    _ id: String, _ source: String, credits: [String], _ told: Retold
  ) -> ComparedDocument {
    let words = "\(told.boats) boats of Lunden stayed in Kalvar port"
    var sample = DocumentSample(
      id, source, upstream: credits, language: "en", title: "", text: "\(words), Tavlik said.")
    let number = sample.quantity("\(told.boats)", told.boats, .other, unit: "boats")
    if let cue = told.cue {
      sample.statement(
        "c-\(id)", words, voice: told.voice, cue: "said", cueClass: cue, speaker: "Tavlik",
        resolved: "Tavlik", quantities: [number])
    } else {
      sample.assertion("c-\(id)", words, flags: told.flags, quantities: [number])
    }
    return sample.document
  }
}
