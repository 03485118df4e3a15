import LanguagePacks
import Testing

@testable import Tracing

/// Which names of speakers are one, and why.
@Suite struct SpeakerTests {
  static let lexicon = Result { try LanguageLibrary.embedded().nameLexicon() }

  private func suggestions(_ names: [String], mentions: [String: String] = [:]) throws
    -> [MergeSuggestion]
  {
    let speakers = names.map { name in
      KnownSpeaker(
        name: name, claims: 1,
        mentions: mentions[name].map { [.init(words: $0, document: "d1", date: "2020-09-27")] }
          ?? [])
    }
    return MergeSuggester(speakers, lexicon: try Self.lexicon.get()).suggestions()
  }

  @Test(arguments: [
    ["Kementerian Luar Negeri Turki", "Turkish Foreign Ministry"],
    ["Türkiye Dışişleri Bakanlığı", "Kementerian Luar Negeri Turki"],
    ["Departemen Luar Negeri AS", "US State Department"],
    ["US State Department", "State Department"],
    ["Orsenia's Foreign Ministry", "Kementerian Luar Negeri Orsenia"],
    ["Antonio Guterres", "Sekretaris Jenderal PBB Antonio Guterres"],
    ["BM Genel Sekreteri Antonio Guterres", "Sekretaris Jenderal PBB Antonio Guterres"],
    ["United Nations", "Perserikatan Bangsa-Bangsa"],
    ["Helga Sorvane", "HELGA SORVANE"],
  ])
  func areCertainlyOne(names: [String]) throws {
    let found = try suggestions(names)
    #expect(found.count == 1 && found.allSatisfy(\.isCertain), "\(names): \(found)")
  }

  @Test(arguments: [
    ["Guterres", "Antonio Guterres"],
    ["Nikol Pashinyan", "Nikol Paşinyan"],
    ["Foreign Ministry", "Kementerian Luar Negeri"],
  ])
  func areOnlySuggested(names: [String]) throws {
    let found = try suggestions(names)
    #expect(found.count == 1 && found.allSatisfy { !$0.isCertain }, "\(names): \(found)")
  }

  @Test(arguments: [
    ["Kementerian Luar Negeri Turki", "Kementerian Luar Negeri Armenia"],
    ["Kementerian Luar Negeri Turki", "Kementerian Pertahanan Turki"],
    ["Antonio Guterres", "Antonio Tajani"],
    ["juru bicara Antonio Guterres", "Antonio Guterres"],
    ["Orsenia's Foreign Ministry", "Lethia's Foreign Ministry"],
    ["Presiden Prancis", "Presiden Rusia"],
  ])
  func areLeftApart(names: [String]) throws { #expect(try suggestions(names) == []) }

  @Test func anOfficeIsSuggestedForWhoeverDocumentsCallSo() throws {
    let found = try suggestions(
      ["UN chief", "Antonio Guterres", "Ilham Aliyev"],
      mentions: [
        "Antonio Guterres": "Sekretaris Jenderal PBB Antonio Guterres",
        "Ilham Aliyev": "Presiden Azerbaijan Ilham Aliyev",
      ])
    #expect(found.map(\.name) == ["UN chief"])
    #expect(found.map(\.canonical) == ["Antonio Guterres"])
    #expect(found[0].reasons[0].contains("2020-09-27"))
  }

  @Test func theFullerNameStays() throws {
    let found = try suggestions(["Antonio Guterres", "Guterres"])
    #expect(found.map(\.canonical) == ["Antonio Guterres"])
  }
}
