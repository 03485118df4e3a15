import ClaimModel
import ComparisonSamples
import LanguagePacks
import Testing

@testable import Framing

/// One finder at a time, on two documents of one sentence each.
@Suite struct FindingRuleTests {
  /// A sentence with its frame, each part given by its words.
  struct Told: Sendable {
    var language: String
    var text: String
    var predicate: String
    var agent: String?
    var patient: String?
  }

  @Test(arguments: [
    (
      Told(
        language: "en", text: "Orsenian troops attacked a Tavorian post at Ilva.",
        predicate: "attacked", agent: "Orsenian troops", patient: "a Tavorian post"),
      Told(
        language: "id", text: "Pasukan Tavoria menyerang pos Orsenia di Ilva.",
        predicate: "menyerang", agent: "Pasukan Tavoria", patient: "pos Orsenia"),
      FindingKind.oppositeAgents, ["agent Orsenian troops", "agent Pasukan Tavoria"]
    ),
    (
      Told(
        language: "en", text: "Tavoria has not occupied the Ilva Valley, Belmora said.",
        predicate: "occupied", agent: "Tavoria", patient: "the Ilva Valley"),
      Told(
        language: "tr", text: "Tavoria Ilva Vadisi'ni işgal etti, Belmora.",
        predicate: "işgal etti", agent: "Tavoria", patient: "Ilva Vadisi'ni"),
      .polarityConflict, ["is not so", "is so"]
    ),
    (
      Told(
        language: "tr", text: "Tavoria ordusu Ilva köprüsüne saldırmadı, Orsenia.",
        predicate: "saldırmadı", agent: "Tavoria ordusu", patient: nil),
      Told(
        language: "en", text: "The Tavorian army attacked the bridge of Ilva, Orsenia.",
        predicate: "attacked", agent: "The Tavorian army", patient: "the bridge of Ilva"),
      .polarityConflict, ["is not so", "is so"]
    ),
    (
      Told(
        language: "en", text: "The breakaway Sarvat district in Orsenia voted on Sunday.",
        predicate: "voted", agent: nil, patient: nil),
      Told(
        language: "en", text: "The occupied Sarvat district in Orsenia voted on Sunday.",
        predicate: "voted", agent: nil, patient: nil),
      .labelDivergence, ["breakaway", "occupied"]
    ),
  ])
  func finds(one: Told, other: Told, kind: FindingKind, values: [String]) throws {
    let findings = try compare(one, other).findings
    #expect(findings.first { $0.kind == kind }?.sides.map(\.value) == values)
  }

  /// What must not be found: the same agent, the same polarity, the same label in two languages.
  @Test(arguments: [
    (
      Told(
        language: "en", text: "The occupied Sarvat district in Orsenia was attacked.",
        predicate: "attacked", agent: nil, patient: "The occupied Sarvat district"),
      Told(
        language: "id", text: "Distrik Sarvat yang diduduki di Orsenia diserang.",
        predicate: "diserang", agent: nil, patient: "Distrik Sarvat")
    ),
    (
      Told(
        language: "en", text: "Tavorian troops did not attack the post of Orsenia in Ilva.",
        predicate: "attack", agent: "Tavorian troops", patient: "the post of Orsenia"),
      Told(
        language: "id", text: "Pasukan Tavoria tidak menyerang pos Orsenia di Ilva.",
        predicate: "menyerang", agent: "Pasukan Tavoria", patient: "pos Orsenia")
    ),
  ])
  func findsNothing(one: Told, other: Told) throws {
    let comparison = try compare(one, other)
    #expect(comparison.rows.count == 1)
    #expect(comparison.findings.map(\.kind) == [])
  }

  @Test func seesSourcesThatRestOnEachOther() throws {
    let text = "Nine people drowned in the Ruvena at Selwa."
    var one = DocumentSample("d1", "A", upstream: ["B"], language: "en", title: "", text: text)
    one.assertion("c1", text)
    var other = DocumentSample(
      "d2", "B", language: "en", title: "", text: "A said: \(text)")
    other.statement("c2", text, cue: "said", speaker: "A", resolved: "A")
    let circular = Comparison.of([one.document, other.document]).findings.filter {
      $0.kind == .circularCitation
    }
    #expect(circular.map { $0.sides.map(\.value) } == [["from A", "from B"]])
    other.document.upstream = ["C"]
    other.document.claims[0].claim.speaker = nil
    let straight = Comparison.of([one.document, other.document]).findings
    #expect(!straight.contains { $0.kind == .circularCitation })
  }

  private func compare(_ one: Told, _ other: Told) throws -> Comparison {
    var options = ComparisonOptions()
    for code in ["en", "id", "tr"] {
      options.vocabularies[code] = try LanguagePack.embedded[code].map(Vocabulary.init)
    }
    let documents = [(one, "d1", "c1", "A"), (other, "d2", "c2", "B")].map {
      told, document, claim, source in
      var sample = DocumentSample(
        document, source, language: told.language, title: "", text: told.text)
      let range: (String) -> ByteRange = { sample.range($0) }
      let frame = Frame(
        predicate: range(told.predicate), agent: told.agent.map(range),
        patient: told.patient.map(range), voice: .active)
      sample.assertion(claim, told.text, frame: frame)
      return sample.document
    }
    options.linked = [ClaimPair("c1", "c2")]
    return Comparison.of(documents, options: options)
  }
}
