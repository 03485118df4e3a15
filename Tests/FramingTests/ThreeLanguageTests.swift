import ClaimModel
import ComparisonSamples
import LanguagePacks
import Testing

@testable import Framing

/// One thing told in three languages, by one of them otherwise: the three stand in one row all the same,
/// and the finding names the one.
@Suite struct ThreeLanguageTests {
  struct Told: Sendable {
    var language: String
    var text: String
    var predicate: String
    var agent: String
    var patient: String
    var killed: (words: String, value: Int)?
  }

  private static let english = Told(
    language: "en", text: "Tavoria attacked the Orsenian port of Kelmar on 14 May.",
    predicate: "attacked", agent: "Tavoria", patient: "the Orsenian port of Kelmar")
  private static let indonesian = Told(
    language: "id", text: "Tavoria menyerang pelabuhan Kelmar di Orsenia pada 14 Mei.",
    predicate: "menyerang", agent: "Tavoria", patient: "pelabuhan Kelmar di Orsenia")
  private static let turkish = Told(
    language: "tr", text: "Tavoria 14 Mayıs'ta Orsenya'nın Kelmar limanına saldırdı.",
    predicate: "saldırdı", agent: "Tavoria", patient: "Orsenya'nın Kelmar limanına")

  @Test func sameInAllLanguagesIsNoFinding() throws {
    let comparison = try compare([Self.english, Self.indonesian, Self.turkish])
    #expect(comparison.rows.map { $0.entries.map(\.claim) } == [["c1", "c2", "c3"]])
    #expect(comparison.findings.map(\.kind) == [])
  }

  @Test(arguments: [
    (
      1,
      Told(
        language: "id", text: "Orsenia menyerang pelabuhan Kelmar di Tavoria pada 14 Mei.",
        predicate: "menyerang", agent: "Orsenia", patient: "pelabuhan Kelmar di Tavoria"),
      FindingKind.oppositeAgents
    ),
    (
      2,
      Told(
        language: "tr", text: "Tavoria 14 Mayıs'ta Orsenya'nın Kelmar limanına saldırmadı.",
        predicate: "saldırmadı", agent: "Tavoria", patient: "Orsenya'nın Kelmar limanına"),
      .polarityConflict
    ),
    (
      0,
      Told(
        language: "en", text: "Tavoria did not attack the Orsenian port of Kelmar on 14 May.",
        predicate: "attack", agent: "Tavoria", patient: "the Orsenian port of Kelmar"),
      .polarityConflict
    ),
  ])
  func changedActionIsFound(place: Int, told: Told, kind: FindingKind) throws {
    var tellings = [Self.english, Self.indonesian, Self.turkish]
    tellings[place] = told
    let comparison = try compare(tellings)
    #expect(comparison.rows.map { $0.entries.map(\.claim) } == [["c1", "c2", "c3"]])
    let finding = try #require(comparison.findings.first { $0.kind == kind })
    #expect(finding.sides.contains { $0.claim == "c\(place + 1)" })
  }

  @Test(arguments: [0, 1, 2]) func changedNumberIsFound(place: Int) throws {
    var tellings = [
      Told(
        language: "en", text: "The attack on Kelmar killed 12 people on 14 May.",
        predicate: "killed", agent: "The attack on Kelmar", patient: "12 people",
        killed: ("12", 12)),
      Told(
        language: "id", text: "Serangan di Kelmar menewaskan 12 orang pada 14 Mei.",
        predicate: "menewaskan", agent: "Serangan di Kelmar", patient: "12 orang",
        killed: ("12", 12)),
      Told(
        language: "tr", text: "Kelmar'daki saldırı 14 Mayıs'ta 12 kişiyi öldürdü.",
        predicate: "öldürdü", agent: "Kelmar'daki saldırı", patient: "12 kişiyi",
        killed: ("12", 12)),
    ]
    tellings[place].text = tellings[place].text.replacing("12", with: "21")
    tellings[place].patient = tellings[place].patient.replacing("12", with: "21")
    tellings[place].killed = ("21", 21)
    let comparison = try compare(tellings)
    #expect(comparison.rows.map { $0.entries.map(\.claim) } == [["c1", "c2", "c3"]])
    let finding = try #require(comparison.findings.first { $0.kind == .quantityConflict })
    #expect(finding.sides.first { $0.claim == "c\(place + 1)" }?.value.contains("21") == true)
  }

  private func compare(_ tellings: [Told]) throws -> Comparison {
    var options = ComparisonOptions()
    for code in ["en", "id", "tr"] {
      options.vocabularies[code] = try LanguagePack.embedded[code].map(Vocabulary.init)
    }
    let documents = tellings.enumerated().map { place, told in
      var sample = DocumentSample(
        "d\(place + 1)", ["A", "B", "C"][place], language: told.language, title: "",
        text: told.text)
      let quantities = told.killed.map { [sample.quantity($0.words, $0.value, .killed)] } ?? []
      sample.assertion(
        "c\(place + 1)", told.text, quantities: quantities,
        frame: Frame(
          predicate: sample.range(told.predicate), agent: sample.range(told.agent),
          patient: sample.range(told.patient), voice: .active))
      return sample.document
    }
    return Comparison.of(documents, options: options)
  }
}
