import ClaimModel
import GRDB
import Testing

@testable import Provenance

/// A bulk load gives what single imports give.
struct BulkTests {
  private static let items = (0..<BulkLoad.least).map { number in
    SampleStory.item(
      SampleStory.text + "\n\(number) orang terluka di Karabağ'da.", origin: "\(number / 2).txt")
  }

  @Test func indicesAndWordsAreWrittenAtTheEnd() throws {
    let (bulk, single) = (try Desk(), try Desk())
    let outcomes = try bulk.store.importArticles(Self.items + [Self.items[0]])
    #expect(outcomes.last == .unchanged(document: DocumentID(1)))
    #expect(outcomes[1] == .newVersion(document: DocumentID(2), of: DocumentID(1), claims: 4))
    _ = try single.store.importArticles(Array(Self.items.prefix(BulkLoad.least - 1)))
    _ = try single.store.importArticles(Array(Self.items.suffix(1)))
    let (left, right) = (try GlobalDump(bulk.path), try GlobalDump(single.path))
    for table in Schema.projectedTables where !["document", "claim"].contains(table) {
      #expect(left.tables[table] == right.tables[table], "\(table)")
    }
    #expect(try StoreDump(bulk.path).tables["words"] == StoreDump(single.path).tables["words"])
    #expect(try indices(of: bulk) == indices(of: Desk()))
    #expect(try bulk.store.check().problems == [])
    #expect(try bulk.store.claimCount(matching: FilterParser.parse("karabag")) == 100)
    try bulk.store.undo()
    #expect(try bulk.store.documents().isEmpty)
    try bulk.store.redo()
    #expect(try bulk.store.check().problems == [])
  }

  @Test func aBadArticleLeavesTheStoreAsItWas() throws {
    let desk = try Desk()
    var bad = SampleStory.item("Satu.", origin: "bad")
    bad.reading.claims[0].content = [ByteRange(3, 99)]
    #expect(throws: StoreError.self) { try desk.store.importArticles(Self.items + [bad]) }
    #expect(try desk.store.history().isEmpty)
    #expect(try indices(of: desk) == indices(of: Desk()))
    _ = try desk.store.importArticles(Self.items)
    #expect(try desk.store.check().isSound)
  }

  private func indices(of desk: Desk) throws -> [String] {
    let queue = try DatabaseQueue(path: desk.path)
    return try queue.read {
      try String.fetchAll(
        $0,
        sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY sql")
    }
  }
}
