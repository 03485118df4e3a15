import ClaimModel
import GRDB
import Testing

@testable import Provenance

struct MeaningTests {
  private let model = ContentHash(of: Array("a model".utf8))
  private let desk: Desk

  init() throws {
    desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
  }

  /// A direction that the content alone decides.
  private func vector(_ content: String) throws -> MeaningVector {
    let bytes = Array(content.utf8)
    return try #require(MeaningVector((0..<512).map { Float(bytes[$0 % bytes.count]) - 100 }))
  }

  private func readAll(_ store: Store) throws {
    let unread = try store.meanings(readBy: model).unread
    try store.keep(try unread.map { ($0, try vector($0.content)) }, readBy: model)
  }

  @Test func whatIsReadIsKept() throws {
    let before = try desk.store.meanings(readBy: model)
    #expect(before.known.isEmpty)
    #expect(before.unread.map(\.claim) == (1...3).map(ClaimID.init))
    #expect(before.unread.map(\.content) == (try desk.store.claims().map(\.content)))
    try readAll(desk.store)
    let after = try desk.reopened().meanings(readBy: model)
    #expect(after.unread.isEmpty)
    #expect(
      after.known
        == (try before.unread.map { KnownMeaning(claim: $0.claim, vector: try vector($0.content)) })
    )
  }

  @Test func aFilterSaysOfWhichClaims() throws {
    try readAll(desk.store)
    let filter = try FilterParser.parse("voice:outlet")
    #expect(
      try desk.store.meanings(readBy: model, matching: filter).known.map(\.claim.number) == [2])
    try desk.store.apply([.reject([ClaimID(2)], reason: "none")])
    #expect(try desk.store.meanings(readBy: model).known.map(\.claim.number) == [1, 3])
    try desk.store.undo()
    #expect(try desk.store.meanings(readBy: model).known.map(\.claim.number) == [1, 2, 3])
  }

  @Test func partsAreKeptBesideTheWhole() throws {
    try readAll(desk.store)
    let parts = [
      ClaimPart(claim: ClaimID(2), part: 1, content: "Dua orang tewas"),
      ClaimPart(claim: ClaimID(2), part: 2, content: "dalam serangan itu"),
    ]
    #expect(try desk.store.meanings(readBy: model, of: parts).unread == parts)
    try desk.store.keep(try parts.map { ($0, try vector($0.content)) }, readBy: model)
    let kept = try desk.store.meanings(readBy: model, of: parts.reversed())
    #expect(kept.known.map(\.part) == [2, 1] && kept.unread.isEmpty)
    #expect(kept.known.map(\.vector) == (try parts.reversed().map { try vector($0.content) }))
    let other = ClaimPart(claim: ClaimID(2), part: 2, content: "dalam serangan lain")
    #expect(try desk.store.meanings(readBy: model, of: [other]).unread == [other])
    #expect(try desk.store.meanings(readBy: model).known.map(\.claim.number) == [1, 2, 3])
  }

  @Test func anotherModelReadsAnew() throws {
    try readAll(desk.store)
    let other = ContentHash(of: Array("another model".utf8))
    #expect(try desk.store.meanings(readBy: other).unread.count == 3)
    #expect(try desk.store.meanings(readBy: other).known.isEmpty)
  }

  @Test func correctedWordsAreReadAnew() throws {
    try readAll(desk.store)
    let content = try desk.store.claim(ClaimID(2)).claim.content
    let shorter = content.map { ByteRange($0.start, $0.end - 1) }
    try desk.store.apply([.correct([ClaimID(2)], Correction(content: shorter))])
    let corrected = try desk.store.meanings(readBy: model)
    #expect(corrected.known.map(\.claim.number) == [1, 3])
    #expect(corrected.unread.map(\.content) == ["Dua orang tewas dalam serangan itu"])
    // The old words are known as long as nothing was read over them.
    try desk.store.undo()
    #expect(try desk.store.meanings(readBy: model).unread.isEmpty)
  }

  @Test func theLogDoesNotKnow() throws {
    let before = try desk.store.history().count
    try readAll(desk.store)
    #expect(try desk.store.history().count == before)
    #expect(try desk.store.check().isSound)
    let other = try Desk(author: "budi")
    _ = try other.store.merge(desk.path)
    #expect(try other.store.meanings(readBy: model).known.isEmpty)
    #expect(try other.store.check().isSound)
  }

  @Test func aStoreThatIsOnlyReadKeepsNothing() throws {
    let reader = try Store.open(at: desk.path, options: StoreOptions(readOnly: true))
    try readAll(reader)
    #expect(try reader.meanings(readBy: model).unread.count == 3)
  }

  @Test func meaningsOfClaimsThatAreGoneAreDropped() throws {
    try readAll(desk.store)
    try desk.store.undo()
    _ = try desk.store.importArticles([SampleStory.item("Hujan turun di kota.", origin: "rain.txt")]
    )
    try readAll(desk.store)
    try desk.store.close()
    let kept = try DatabaseQueue(path: desk.path).read {
      try Int.fetchAll($0, sql: "SELECT claim FROM claim_meaning")
    }
    #expect(kept == [4])
  }
}
