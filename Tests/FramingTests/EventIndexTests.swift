import ComparisonSamples
import Framing
import LanguagePacks
import Testing

@Suite struct EventIndexTests {
  /// The shipped cases: two events in three languages.
  static func documents() throws -> [ComparedDocument] {
    try WorkedCase("ilva-bridge").documents + WorkedCase("oslet-reef").documents
  }

  static func reader() throws -> EventSignatureReader {
    var options = ComparisonOptions()
    for code in ["en", "id", "tr"] {
      guard let pack = LanguagePack.embedded[code] else { continue }
      options.vocabularies[code] = try Vocabulary(pack)
      options.places.merge(try pack.places()) { first, _ in first }
    }
    return EventSignatureReader(options)
  }

  private func groups(
    _ documents: [ComparedDocument], published: (Int) -> String? = { _ in "2026-03-14" },
    caseOf: (String) -> String? = { _ in nil }
  ) throws -> [EventGroup] {
    let reader = try Self.reader()
    var index = EventIndex()
    for (number, document) in documents.enumerated() {
      let signature = reader.signature(
        of: document.id, title: document.title, text: document.text, language: document.language,
        published: published(number))
      index.add(signature, caseName: caseOf(document.id))
    }
    return index.eventGroups()
  }

  @Test func groupsAcrossLanguages() throws {
    let found = try groups(Self.documents())
    #expect(
      found.map(\.documents) == [["talwind", "lanting", "sampiran", "sarnic-postasi"]])
    #expect(found[0].shared.contains("Ilva"))
  }

  @Test func groupsInAnyOrder() throws {
    let found = try groups(Self.documents().reversed())
    #expect(
      found.map { $0.documents.sorted() } == [["lanting", "sampiran", "sarnic-postasi", "talwind"]])
  }

  @Test(arguments: [(5, true), (6, false)])
  func keepsToTheWindow(days: Int, isOne: Bool) throws {
    let two = Array(try Self.documents().prefix(2))
    let found = try groups(two) { $0 == 0 ? "2026-02-26" : "2026-03-0\(days - 2)T10:00:00Z" }
    #expect(found.isEmpty == !isOne)
  }

  @Test func documentsWithoutDateMeetEachOther() throws {
    #expect(try groups(Array(Self.documents().prefix(2))) { _ in nil }.count == 1)
    #expect(try groups(Array(Self.documents().prefix(2))) { $0 == 0 ? nil : "2026-03-14" }.isEmpty)
    #expect(try groups(Array(Self.documents().prefix(2))) { _ in "yesterday" }.count == 1)
  }

  @Test func analystsDecide() throws {
    let cases = ["talwind": "bridge", "pawana": "bridge", "lanting": "wire"]
    let found = try groups(try Self.documents(), caseOf: { cases[$0] })
    #expect(found.first { $0.caseName == "bridge" }?.documents.prefix(1) == ["talwind"])
    #expect(found.first { $0.documents.contains("pawana") }?.caseName == "bridge")
  }
}
