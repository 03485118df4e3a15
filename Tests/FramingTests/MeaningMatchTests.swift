import ClaimModel
import ComparisonSamples
import Testing

@testable import Framing

/// What a meaning model's vectors do to the matching; the vectors here are made by hand, so that their
/// cosines are known.
@Suite struct MeaningMatchTests {
  /// Two sentences that share no word, name or number.
  private func documents(_ one: [Int8], _ other: [Int8]) -> [ComparedDocument] {
    var english = DocumentSample(
      "d1", "A", language: "en", title: "", text: "The levee gave way before dawn.")
    english.assertion("c1", "The levee gave way before dawn.")
    english.amend { $0.meanings = [MeaningVector(parts: Self.padded(one))] }
    var turkish = DocumentSample(
      "d2", "B", language: "tr", title: "", text: "Sabaha karşı sel duvarı yıkıldı.")
    turkish.assertion("c2", "Sabaha karşı sel duvarı yıkıldı.")
    turkish.amend { $0.meanings = [MeaningVector(parts: Self.padded(other))] }
    return [english.document, turkish.document]
  }

  private static func padded(_ parts: [Int8]) -> [Int8] {
    parts + Array(repeating: 0, count: MeaningVector.dimensions - parts.count)
  }

  @Test func claimsWithoutASharedWordMeet() throws {
    let rows = Comparison.of(documents([3, 4, 0], [3, 4, 1])).rows
    #expect(rows.map { $0.entries.map(\.claim) } == [["c1", "c2"]])
    let evidence = try #require(rows.first?.matches.first?.evidence)
    #expect(evidence.first?.kind == .meaning)
    #expect(evidence.first?.description == "98 %")
    let match = try #require(rows.first?.matches.first)
    #expect(abs(evidence.reduce(0) { $0 + $1.weight } - match.score) < 1e-9)
  }

  /// A cosine of .51 finds a candidate, of which the program does not say NOT FOUND; one of .3 is nothing.
  @Test func lessAlikeClaimsAreCandidates() {
    let near = Comparison.of(documents([1, 0], [3, 5])).rows
    #expect(near.count == 2)
    #expect(near.first?.cells[1].candidates.map(\.claim) == ["c2"])
    let far = Comparison.of(documents([1, 0], [3, 9])).rows
    #expect(far.count == 2)
    #expect(far.flatMap(\.cells).allSatisfy { $0.candidates.isEmpty })
  }

  /// Words that carry across are taken for nothing where the model sees nothing in common.
  @Test(arguments: [([Int8](), [Int8](), 1), ([1, 0], [3, 4], 1), ([1, 0], [0, 1], 2)])
  func wordsAloneAreNothingToStrangeClaims(one: [Int8], other: [Int8], rows: Int) {
    var (english, turkish) = (TwoStatesMeet.english, TwoStatesMeet.turkish)
    if !one.isEmpty {
      english.amend { $0.meanings = [MeaningVector(parts: Self.padded(one))] }
      turkish.amend { $0.meanings = [MeaningVector(parts: Self.padded(other))] }
    }
    let comparison = Comparison.of(
      [english.document, turkish.document], options: ComparisonOptions(places: TwoStatesMeet.places)
    )
    #expect(comparison.rows.count == rows)
    #expect(comparison.rows.flatMap(\.cells).allSatisfy { $0.candidates.isEmpty })
  }

  /// Likeness never says that two claims agree.
  @Test func numbersThatConflictStillDo() {
    var one = DocumentSample(
      "d1", "A", language: "en", title: "", text: "The flood killed 12 people.")
    one.assertion(
      "c1", "The flood killed 12 people.", quantities: [one.quantity("12", 12, .killed)])
    var other = DocumentSample(
      "d2", "B", language: "id", title: "", text: "Banjir menewaskan 15 orang.")
    other.assertion(
      "c2", "Banjir menewaskan 15 orang.", quantities: [other.quantity("15", 15, .killed)])
    let vector = MeaningVector(parts: Self.padded([7, 1]))
    one.amend { $0.meanings = [vector] }
    other.amend { $0.meanings = [vector] }
    let comparison = Comparison.of([one.document, other.document])
    #expect(comparison.rows.count == 1)
    #expect(comparison.findings.map(\.kind) == [.quantityConflict])
  }

  @Test func claimsThatNobodyReadAreComparedByWords() {
    var documents = HarbourFire.documents
    let plain = Comparison.of(documents)
    documents[0].claims[0].meanings = [MeaningVector(parts: Self.padded([1]))]
    var read = Comparison.of(documents)
    read.documents = plain.documents
    #expect(read == plain)
  }
}
