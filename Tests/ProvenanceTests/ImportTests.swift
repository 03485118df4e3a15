import ClaimModel
import Provenance
import Testing

struct ImportTests {
  @Test func aDocumentComesBackAsItWasRead() throws {
    let desk = try Desk()
    let item = SampleStory.item()
    let outcome = try desk.store.importArticles([item])[0]
    #expect(outcome == .imported(document: DocumentID(1), claims: 3))
    let document = try desk.store.document(DocumentID(1))
    #expect(document.outlet == "Harian Pagi")
    #expect(document.agencies == ["Kantor Berita"])
    #expect(document.claimCount == 3)
    #expect(try desk.store.text(of: document.id) == SampleStory.text)
    #expect(try desk.store.rawBytes(of: document.id) == item.article.raw)
    #expect(try desk.store.reading(of: document.id) == item.reading)
    let claims = try desk.store.claims()
    #expect(claims.map(\.claim) == item.reading.claims)
    #expect(claims.map(\.chain) == item.chains)
    #expect(claims.map(\.id.description) == ["c1", "c2", "c3"])
    #expect(claims[0].content == "Kami menuntut gencatan senjata,")
    #expect(claims.map(\.speaker) == ["Ayşe Işık", nil, "Ia"])
  }

  @Test func theSameBytesAgainChangeNothing() throws {
    let desk = try Desk()
    let item = SampleStory.item()
    #expect(try desk.store.importArticles([item, item])[1] == .unchanged(document: DocumentID(1)))
    #expect(try desk.store.importArticles([item]) == [.unchanged(document: DocumentID(1))])
    #expect(try desk.store.history().count == 2)
  }

  @Test func otherBytesUnderTheSameAddressAreANewVersion() throws {
    let desk = try Desk()
    let url = "https://example.org/1"
    _ = try desk.store.importArticles([SampleStory.item(url: url)])
    let edited = SampleStory.item(SampleStory.text + "\nTiga orang luka.", url: url)
    #expect(
      try desk.store.importArticles([edited])
        == [.newVersion(document: DocumentID(2), of: DocumentID(1), claims: 4)])
    let document = try desk.store.document(DocumentID(2))
    #expect(document.version == 2)
    #expect(document.versionOf == DocumentID(1))
  }

  @Test(arguments: [
    [ByteRange(0, 0)], [ByteRange(5, 2)], [ByteRange(0, 9999)], [ByteRange(6, 9), ByteRange(0, 3)],
    [ByteRange(-1, 3)], [],
  ])
  func aClaimOutsideItsTextIsRefused(content: [ByteRange]) throws {
    let desk = try Desk()
    var item = SampleStory.item()
    item.reading.claims[0].content = content
    #expect(throws: StoreError.self) { try desk.store.importArticles([item]) }
    #expect(try desk.store.documents().isEmpty)
  }

  @Test func numbersAreNeverReused() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    try desk.store.undo()
    #expect(try desk.store.claims().isEmpty)
    _ = try desk.store.importArticles([SampleStory.item("Satu orang luka.", origin: "other.txt")])
    #expect(try desk.store.claims().map(\.id) == [ClaimID(4)])
    _ = try desk.store.importArticles([SampleStory.item()])
    #expect(try desk.store.claims().map(\.id.number) == [1, 2, 3, 4])
  }

  @Test func aClaimWithoutAChainIsKept() throws {
    let desk = try Desk()
    var item = SampleStory.item()
    item.chains.removeLast()
    _ = try desk.store.importArticles([item])
    #expect(try desk.store.claims().map(\.chain.isEmpty) == [false, false, true])
  }
}
