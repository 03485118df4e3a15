import ClaimModel
import Provenance
import Testing

/// What analysts say of sources, speakers and links of chains stands, is undone, and agrees with the log.
struct RegistryTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    var item = SampleStory.item()
    item.sources = [
      SourceDescription(
        name: "Kantor Berita", facts: SourceFacts(kind: .agency, country: "ID", codes: ["KB"]),
        aliases: ["Kantor", "KB"])
    ]
    _ = try desk.store.importArticles([
      item, SampleStory.item("Ia luka.", origin: "b", outlet: "KB"),
    ])
    return desk
  }

  @Test func anImportEntersItsSources() throws {
    let desk = try desk()
    let source = try desk.store.source(named: "kb")
    #expect(source.name == "Kantor Berita")
    #expect(source.aliases == ["Kantor", "KB"])
    #expect(source.facts.country == "ID")
    #expect([source.published, source.credited] == [1, 1])
  }

  @Test func theFirstEntryOfASourceCounts() throws {
    let desk = try desk()
    var item = SampleStory.item("Dua.", origin: "c")
    item.sources = [SourceDescription(name: "KB", facts: SourceFacts(kind: .platform))]
    _ = try desk.store.importArticles([item])
    #expect(try desk.store.source(named: "KB").facts.kind == .agency)
  }

  @Test func documentsAreNamedAndFoundByTheCanonicalSource() throws {
    let desk = try desk()
    let store = desk.store
    #expect(try store.document(DocumentID(2)).outlet == "Kantor Berita")
    let filter = try FilterParser.parse("source:\"kantor berita\" document:d2")
    #expect(try store.claimCount(matching: filter) == 1)
  }

  @Test(arguments: [
    (
      Change.editSource("Kantor Berita", SourceFacts(kind: .platform, country: "")),
      "platform,,KB,[]"
    ),
    (.aliasSources(["Harian Pagi"], canonical: "Kantor Berita"), "agency,ID,KB,[\"Harian Pagi\"]"),
    (.splitSources(["KB"]), "agency,ID,KB,[]"),
  ])
  func aChangeOfASourceStandsAndIsUndone(change: Change, state: String) throws {
    let desk = try desk()
    func shown() throws -> String {
      let source = try desk.store.source(named: "Kantor Berita")
      let facts = source.facts
      let aliases = source.aliases.filter { $0 != "Kantor" && $0 != "KB" }
      return
        "\(facts.kind?.rawValue ?? ""),\(facts.country ?? ""),\(facts.codes?.joined() ?? ""),\(aliases)"
    }
    let (before, dump) = (try shown(), try StoreDump(desk.path))
    try desk.store.apply([change])
    #expect(try shown() == state)
    #expect(try desk.store.check().isSound)
    let changed = try StoreDump(desk.path)
    try desk.store.undo()
    #expect(try shown() == before && StoreDump(desk.path) == dump)
    try desk.store.redo()
    #expect(try StoreDump(desk.path) == changed)
  }

  @Test func aRenamedSourceKeepsItsDocuments() throws {
    let desk = try desk()
    let store = desk.store
    try store.apply([.aliasSources(["Kantor Berita"], canonical: "Warta")])
    #expect(try store.source(named: "Kantor Berita").name == "Warta")
    #expect(try store.document(DocumentID(2)).outlet == "Warta")
    #expect(throws: StoreError.unknownSource("Warto", suggestion: "Warta")) {
      try store.source(named: "Warto")
    }
  }

  @Test func aSpeakersPartyIsEditedPartByPart() throws {
    let desk = try desk()
    let store = desk.store
    try store.apply([.editSpeaker("Ayşe Işık", SpeakerFacts(party: "pemerintah"))])
    try store.apply([.editSpeaker("ayse isik", SpeakerFacts(affiliation: "Kementerian"))])
    #expect(
      try store.speaker(named: "Işık").facts
        == SpeakerFacts(party: "pemerintah", affiliation: "Kementerian"))
    try store.apply([.editSpeaker("Ayşe Işık", SpeakerFacts(party: ""))])
    #expect(try store.speaker(named: "Işık").facts == SpeakerFacts(affiliation: "Kementerian"))
    try store.undo(3)
    #expect(try store.speaker(named: "Işık").facts == SpeakerFacts())
    #expect(try store.check().isSound)
  }

  @Test func aSpeakersAppearancesAreThoseOfAllItsNames() throws {
    let desk = try desk()
    let store = desk.store
    try store.apply([.aliasSpeakers(["Ia"], canonical: "Ayşe Işık")])
    let found = try store.speakerAppearances(of: "Ayşe Işık")
    #expect(found.map(\.name) == ["Ayşe Işık", "Ia", "Ia"])
    #expect(found.map(\.document.number) == [1, 1, 2])
  }

  @Test func analystsLinksStandWhenADocumentIsReadAnew() throws {
    let desk = try desk()
    let store = desk.store
    let old = try store.claim(ClaimID(1)).chain[1]
    let link = ChainLink(role: .spokesperson, name: "Rina", basis: .analyst, reason: "seen")
    let agency = ChainLink(role: .agency, name: "Warta", basis: .analyst, reason: "seen")
    try store.apply([
      .correct([ClaimID(1)], Correction(links: [.add(link), .change(old, to: agency)]))
    ])
    let names = ["Ayşe Işık", "Rina", "Warta", "Harian Pagi"]
    #expect(try store.claim(ClaimID(1)).chain.map(\.name) == names)
    let reading = SampleStory.reading(of: SampleStory.text)
    let chains = reading.claims.map { claim in
      SampleStory.chain(claim)
        + [ChainLink(role: .document, name: "berita", basis: .explicit, reason: "here")]
    }
    _ = try store.reextract(DocumentID(1), reading: reading, chains: chains, extractor: "test 2")
    #expect(try store.claim(ClaimID(1)).chain.map(\.name) == names + ["berita"])
    try store.apply([.correct([ClaimID(1)], Correction(links: [.remove(link)]))])
    #expect(try !store.claim(ClaimID(1)).chain.map(\.name).contains("Rina"))
    #expect(try store.check().isSound)
  }
}
