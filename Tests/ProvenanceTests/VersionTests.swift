import ClaimModel
import Provenance
import Testing

/// Work on a document's claims goes with it when its text changes.
struct VersionTests {
  private static let url = "https://example.org/1"
  private static let changed = """
    Berita ini diperbarui.
    "Kami menuntut gencatan senjata," kata Ayşe Işık di Karabağ'da.
    Tiga orang tewas dalam serangan itu.
    """

  private func desk(_ changes: [Change]) throws -> Desk {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item(url: Self.url)])
    try desk.store.apply([.addToCase([DocumentID(1)], name: "storm")])
    if !changes.isEmpty { try desk.store.apply(changes) }
    _ = try desk.reopened(author: "budi").importArticles([
      SampleStory.item(Self.changed, url: Self.url)
    ])
    return desk
  }

  /// The quotation is c1 in the first version and c5 in the second; the count c2 has no heir.
  private static let quotation = ClaimID(5)

  @Test func workGoesToTheSameWordsSignedByWhoDidIt() throws {
    let desk = try desk([
      .tag([ClaimID(1), ClaimID(2)], tag: "numbers"),
      .verdict([ClaimID(1)], Verdict(aspect: .saying, value: "true")),
      .annotate([ClaimID(1)], text: "seen"), .link(ClaimID(1), .contradicts, ClaimID(3)),
    ])
    let claim = try desk.store.claim(Self.quotation)
    #expect(claim.content == "Kami menuntut gencatan senjata,")
    #expect(claim.tags == ["numbers"])
    #expect(claim.verdicts.map(\.by.author) == ["ayu"])
    #expect(claim.annotations.map(\.text) == ["seen"])
    #expect(claim.links.map(\.other) == [ClaimID(3)])
    #expect(try desk.store.documents(inCase: "storm").map(\.id.number) == [1, 2])
    #expect(try desk.store.check().isSound)
  }

  @Test func whatHasNoPlaceIsQueued() throws {
    let desk = try desk([.tag([ClaimID(1), ClaimID(2)], tag: "numbers")])
    let store = desk.store
    let orphans = try FilterParser.parse("orphaned:yes")
    #expect(try store.claimIDs(matching: orphans) == [ClaimID(2)])
    #expect(try store.versions(of: DocumentID(2)).map(\.version) == [1, 2])
  }

  @Test func correctionsMoveWithTheirWords() throws {
    let words = ByteRange(6, 31)
    let desk = try desk([
      .correct([ClaimID(1)], Correction(act: .promise, content: [words]))
    ])
    let store = desk.store
    let old = try store.claim(ClaimID(1))
    let new = try #require(
      try store.claims(matching: .field(.document, ["d2"])).first { $0.claim.act == .promise })
    #expect(new.content == old.content)
    #expect(new.claim.content != old.claim.content)
    #expect(try store.check().isSound)
  }

  @Test func undoingTheWorkTakesItFromTheNewVersionAsWell() throws {
    let desk = try desk([.tag([ClaimID(1)], tag: "numbers")])
    try desk.store.undo()
    #expect(try desk.store.claim(Self.quotation).tags == [])
    try desk.store.redo()
    #expect(try desk.store.claim(Self.quotation).tags == ["numbers"])
    #expect(try desk.store.check().isSound)
  }

  @Test func laterWorkStaysWhereItWasDone() throws {
    let desk = try desk([.tag([ClaimID(1)], tag: "numbers")])
    try desk.store.apply([.tag([ClaimID(1)], tag: "late")])
    #expect(try desk.store.claim(Self.quotation).tags == ["numbers"])
  }

  @Test func workGoesOverSeveralVersions() throws {
    let desk = try desk([.tag([ClaimID(1)], tag: "numbers")])
    _ = try desk.store.importArticles([
      SampleStory.item(Self.changed + "\nTamat.", url: Self.url)
    ])
    let tagged = try store(desk, "tag:numbers document:d3")
    #expect(tagged.map(\.content) == ["Kami menuntut gencatan senjata,"])
    #expect(try desk.store.check().isSound)
  }

  private func store(_ desk: Desk, _ filter: String) throws -> [ClaimRecord] {
    try desk.store.claims(matching: try FilterParser.parse(filter))
  }
}
