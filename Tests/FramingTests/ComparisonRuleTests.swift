import ClaimModel
import ComparisonSamples
import Testing

@testable import Framing

@Suite struct ComparisonRuleTests {
  @Test func linksOfAnalystsWin() {
    let linked = ComparisonOptions(linked: [ClaimPair("c10", "c3")])
    let row = Comparison.of(HarbourFire.documents, options: linked).rows.first {
      $0.entries.contains { $0.claim == "c10" }
    }
    #expect(row?.entries.map(\.claim) == ["c3", "c10"])
    #expect(row?.matches.first?.evidence.first?.kind == .link)
  }

  @Test func unlinkedClaimsStayApart() {
    let pairs = ["c2", "c5", "c9"].map { ClaimPair("c7", $0) }
    let comparison = Comparison.of(
      HarbourFire.documents, options: ComparisonOptions(unlinked: pairs))
    let row = comparison.rows.first { $0.entries.contains { $0.claim == "c7" } }
    #expect(row?.entries.map(\.claim) == ["c7"])
  }

  @Test func incompleteTextsAreNeverNotFound() {
    var documents = HarbourFire.documents
    for index in documents.indices { documents[index].isComplete = false }
    let cells = Comparison.of(documents).rows.flatMap(\.cells)
    #expect(!cells.contains { $0.state == .notFound })
  }

  @Test func placesCarryAcrossLanguages() {
    let documents = [TwoStatesMeet.english.document, TwoStatesMeet.turkish.document]
    #expect(Comparison.of(documents).rows.count == 2)
    let rows = Comparison.of(documents, options: ComparisonOptions(places: TwoStatesMeet.places))
      .rows
    #expect(rows.map { $0.entries.map(\.claim) } == [["c1", "c2"]])
  }

  @Test func numbersOfDifferentDaysAreAnUpdate() {
    var documents = HarbourFire.documents
    documents[2].published = "2026-03-05"
    documents[3].published = "2026-03-05"
    documents[3].claims.removeFirst()
    #expect(
      Comparison.of(documents).findings.first { $0.subject == "killed" }?.kind == .quantityUpdate)
  }

  /// Ten sources tell forty things that differ in names and numbers alone.
  @Test func keepsManyLikeClaimsApart() {
    let places = ["Reva", "Tolm", "Sarn", "Pelk", "Umar", "Vint", "Ostra", "Kelm"]
    let documents = (0..<10).map { source in
      let sentences = (0..<40).map { index in
        "In \(places[index % 8]) the river rose \(index + 2) metres over \(places[index / 8]) bridge."
      }
      var sample = DocumentSample(
        "d\(source)", "S\(source)", language: "en", title: "",
        text: sentences.joined(separator: "\n"))
      for (index, sentence) in sentences.enumerated() {
        sample.assertion("c\(source * 40 + index)", sentence)
      }
      return sample.document
    }
    let rows = Comparison.of(documents).rows
    #expect(rows.count == 40)
    #expect(rows.allSatisfy { $0.sources == 10 })
  }

  @Test func nothingGivesNothing() {
    #expect(Comparison.of([]).rows.isEmpty)
    let one = Comparison.of([HarbourFire.agency])
    #expect(one.rows.count == 3)
    #expect(one.findings.isEmpty)
  }

  @Test(arguments: [
    ([["A"], []], [1, 1]),
    ([[], ["A"]], [1, 2]),
    ([["W"], ["W"]], [1, 1]),
    ([["W"], ["V"], ["W", "V"]], [1, 1, 1]),
    ([[], []], [1, 2]),
  ])
  func tellsLineages(upstream: [[String]], numbers: [Int]) {
    let documents = zip(["B", "A", "C"], upstream).map { source, upstream in
      ComparedDocument(
        id: source, source: source, upstream: upstream, language: "en", title: "", text: "")
    }
    #expect(Lineage(documents).numbers == numbers)
  }

  @Test(arguments: [
    (QuantityComparator.exactly, 12, 12, 12, true), (.exactly, 12, 12, 13, false),
    (.atLeast, 12, 12, 900, true), (.atLeast, 12, 12, 11, false), (.moreThan, 12, 12, 11, false),
    (.atMost, 12, 12, 3, true), (.lessThan, 12, 12, 13, false), (.about, 100, 100, 109, true),
    (.about, 100, 100, 111, false), (.between, 10, 20, 15, true), (.between, 10, 20, 21, false),
    (.magnitude, 100, 100, 999, true), (.magnitude, 100, 100, 1001, false),
  ])
  func allows(comparator: QuantityComparator, low: Int, high: Int, value: Int, holds: Bool) {
    let said = Quantity(
      range: ByteRange(0, 1), low: Decimal64(low), high: Decimal64(high), comparator: comparator,
      unit: "", category: .killed)
    let exact = Quantity(
      range: ByteRange(0, 1), low: Decimal64(value), high: Decimal64(value), comparator: .exactly,
      unit: "", category: .killed)
    #expect(QuantityInterval(said).overlaps(QuantityInterval(exact)) == holds)
    #expect(QuantityInterval(exact).overlaps(QuantityInterval(said)) == holds)
  }

  @Test(arguments: [
    (ClaimKind.assertion, SpeechAct.assert, [ClaimFlag](), CueClass?.none, CellState.asserted),
    (.assertion, .assert, [.causal], nil, .asserted),
    (.assertion, .assert, [.hedged], nil, .hedged),
    (.assertion, .assert, [.hearsay], nil, .hedged),
    (.assertion, .deny, [.hedged], nil, .denied),
    (.statement, .assert, [], .neutral, .attributed(speaker: nil, cueClass: .neutral)),
    (.statement, .assert, [.hedged], .doubting, .attributed(speaker: nil, cueClass: .doubting)),
    (.statement, .assert, [], .hedge, .hedged), (.statement, .assert, [], .denying, .denied),
    (.statement, .deny, [], .neutral, .denied),
  ])
  func givesStates(
    kind: ClaimKind, act: SpeechAct, flags: [ClaimFlag], cueClass: CueClass?, state: CellState
  ) {
    let claim = Claim(
      kind: kind, voice: .indirect, act: act, content: [], sentence: ByteRange(0, 0),
      cue: cueClass.map { Cue(ranges: [], lemma: "", cueClass: $0) }, flags: flags, rule: "")
    #expect(CellState(of: claim) == state)
  }

  @Test func mixesStatesOfDifferentKinds() {
    #expect(CellState(combining: [.asserted, .asserted]) == .asserted)
    #expect(CellState(combining: [.asserted, .hedged]) == .mixed)
  }
}
