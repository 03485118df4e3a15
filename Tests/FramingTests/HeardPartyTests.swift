import ClaimModel
import ComparisonSamples
import LanguagePacks
import Testing

@testable import Framing

@Suite struct HeardPartyTests {
  private func document(
    _ id: String, _ language: String, _ text: String, _ speakers: [(words: String, name: String)]
  ) -> ComparedDocument {
    var sample = DocumentSample(id, id, language: language, title: "", text: text)
    for (number, speaker) in speakers.enumerated() {
      sample.statement(
        "\(id)-\(number)", speaker.words, cue: "", speaker: "", resolved: speaker.name)
    }
    return sample.document
  }

  private func parties(_ lexicon: NameLexicon?) -> [HeardParty] {
    var options = ComparisonOptions()
    options.names = lexicon
    return Comparison.of(
      [
        document(
          "a", "en", "One two three. Four five.",
          [("One two three", "Orsenia's Foreign Ministry"), ("Four five", "Elena Marsh")]),
        document(
          "b", "id", "Satu dua. Tiga empat lima enam. Tujuh.",
          [
            ("Satu dua", "Kementerian Luar Negeri Orsenia"),
            ("Tiga empat lima enam", "Elena Marsh"), ("Tujuh", "Rafid Tuan"),
          ]),
        document(
          "c", "tr", "Bir iki üç dört.", [("Bir iki üç dört", "Orsenia Dışişleri Bakanlığı")]),
      ], options: options
    ).parties
  }

  @Test func ministryIsOnePartyInThreeLanguages() throws {
    let lexicon = try LanguageLibrary(packs: LanguagePack.embedded).nameLexicon()
    let parties = parties(lexicon)
    #expect(
      parties.map { $0.names.first } == ["Orsenia's Foreign Ministry", "Elena Marsh", "Rafid Tuan"])
    #expect(
      parties[0].names == [
        "Orsenia's Foreign Ministry", "Kementerian Luar Negeri Orsenia",
        "Orsenia Dışişleri Bakanlığı",
      ])
    #expect(parties[0].shares.map { $0?.percent } == [60, 29, 100])
    #expect(parties[1].shares.map { $0?.words } == [2, 4, nil])
    #expect(parties.map(\.documents) == [3, 2, 1])
  }

  /// Without what the packs know of names only equal ones are one.
  @Test func withoutALexiconNamesAreAllThereIs() {
    let parties = parties(nil)
    #expect(parties.count == 5)
    #expect(parties.first { $0.names == ["Elena Marsh"] }?.documents == 2)
  }
}
