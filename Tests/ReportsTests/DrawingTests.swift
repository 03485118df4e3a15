import ClaimModel
import ComparisonSamples
import Testing

@testable import Framing
@testable import Reports

/// Where things stand in drawings.
@Suite struct DrawingTests {
  @Test(arguments: [
    ([14.0, 9, 17], ["0", "10", "20"]),
    ([3, 4], ["0", "2", "4", "6"]),
    ([0, 0], ["0", "0.5", "1", "1.5"]),
    ([9_950, 10_050], ["9950", "10\u{202F}000", "10\u{202F}050", "10\u{202F}100"]),
    (
      [1_200_000, 30],
      ["0", "500\u{202F}000", "1\u{202F}000\u{202F}000", "1\u{202F}500\u{202F}000"]
    ),
    ([-4, 4], ["−5", "0", "5", "10"]),
  ])
  func scalesAreRound(values: [Double], ticks: [String]) {
    let scale = NumberScale(values)
    #expect(scale.ticks.map(NumberScale.digits) == ticks)
    #expect(values.allSatisfy { scale.low <= $0 && $0 < scale.high })
  }

  /// Every scale holds its values, and has two to six ticks, whatever they are.
  @Test func scalesHoldEverything() {
    for power in -3...12 {
      for one in [-7.0, 0, 1, 3.3, 9.99] {
        for other in [-2.0, 0, 1, 5, 8.01] {
          var unit = 1.0
          for _ in 0..<abs(power) { unit = power > 0 ? unit * 10 : unit / 10 }
          let scale = NumberScale([one * unit, other * unit])
          #expect((2...6).contains(scale.ticks.count), "\(one) \(other) \(power)")
          #expect(scale.low <= min(one, other) * unit && max(one, other) * unit < scale.high)
        }
      }
    }
  }

  @Test(arguments: [
    (QuantityComparator.exactly, ["dot"]), (.about, ["dot"]),
    (.atLeast, ["arrow", "dot"]), (.atMost, ["arrow", "dot"]),
    (.moreThan, ["arrow", "hollow"]), (.lessThan, ["arrow", "hollow"]),
    (.magnitude, ["dot"]), (.between, ["dot", "dot"]),
  ])
  func openEndsAreArrows(comparator: QuantityComparator, shapes: [String]) throws {
    let quantity = Quantity(
      range: ByteRange(0, 1), low: Decimal64(3),
      high: comparator == .between ? Decimal64(5) : Decimal64(3), comparator: comparator, unit: "",
      category: .killed)
    let side = FindingSide(
      document: "d", source: "A", claim: "c1", value: "", text: "", ranges: [], quantity: quantity)
    let finding = Finding(kind: .quantityConflict, row: "r1", sides: [side], subject: "killed")
    let plot = try #require(SVGNumberPlot(finding, id: "plot-1")).html()
    #expect(plot.matches(of: /class="(arrow|dot|hollow)"/).map { String($0.1) } == shapes)
  }

  /// A source with its day and what it credits: "B1<A" was published on the first day.
  @Test(arguments: [
    ("A1 B2<A C3<A", ["A 0", "B 1", "C 2"], ["1", "2", "3"]),
    ("A1 B1<A C1<B", ["A 0", "B 1", "C 2"], ["1", "", ""]),
    ("B1<A C2<A", ["A 0", "B 1", "C 2"], ["", "1", "2"]),
    ("A2 B1<A", ["A 0", "B 1"], ["2", ""]),
    ("A1 C1 B2<A", ["A 0", "B 1", "C 0"], ["1", "2"]),
    ("A1<B B1<A", ["B 0", "A 1"], ["1", ""]),
  ])
  func timeRunsToTheRight(texts: String, places: [String], days: [String]) {
    let documents = texts.split(separator: " ").map { word in
      let parts = word.split(separator: "<").map(String.init)
      return DocumentSample(
        String(parts[0].prefix(1)), String(parts[0].prefix(1)),
        upstream: parts.count > 1 ? [parts[1]] : [], language: "en", title: "",
        published: String(parts[0].dropFirst()), text: "Nothing."
      ).document
    }
    let layout = LineageLayout(LineageMap(Comparison.of(documents)))
    #expect(layout.places.map { "\($0.node.source) \($0.column)" } == places)
    #expect(layout.heads == days)
    #expect(layout.places.map(\.line) == Array(layout.places.indices))
  }
}

/// Shares that are rounded still make a whole.
@Suite struct VoicePercentTests {
  @Test(arguments: [
    ([119, 81, 0], [59, 41, 0]), ([1, 1, 1], [34, 33, 33]), ([0, 0, 0], [0, 0, 0]),
    ([5, 995, 5], [0, 100, 0]), ([10, 0, 0], [100, 0, 0]),
  ])
  func makeAHundred(words: [Int], percents: [Int]) {
    let document = HarbourFire.agency
    let parties: [VoiceParty] = [.outlet, .speaker("A"), .unresolved]
    let shares = zip(parties, words).map { party, words in
      var share = VoiceShare(of: party, in: document)
      share.words = words
      return share
    }
    let voices = DocumentVoices(document: document, shares: shares)
    #expect(voices.percents.map(\.percent) == percents)
  }
}
