import ClaimModel
import Testing

@testable import Provenance

/// What a newer extractor changes in the first document, and what becomes of c1, c2 and c3, on which
/// work was done.
struct ReextractionTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws {
    desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    try desk.store.apply((1...3).map { .tag([ClaimID($0)], tag: "t\($0)") })
  }

  private func reextract(_ change: (inout [Claim]) -> Void) throws -> ReextractionReport {
    var reading = SampleStory.reading(of: SampleStory.text)
    change(&reading.claims)
    return try store.reextract(
      DocumentID(1), reading: reading, chains: reading.claims.map(SampleStory.chain),
      extractor: "test 2")
  }

  private func expectTags(_ numbers: [Int], count: Int = 3) throws {
    let tagged = try store.claims(matching: FilterParser.parse("has:tag"))
    #expect(tagged.map(\.id.number) == numbers)
    #expect(tagged.allSatisfy { $0.tags == ["t\($0.id.number)"] })
    #expect(try store.claims().count == count)
    #expect(try store.check().problems == [])
  }

  static let changes: [(moved: [Int], orphaned: [Int], change: @Sendable (inout [Claim]) -> Void)] =
    [
      ([], [], { _ in }),
      ([1], [], { $0[0].content[0].end -= 1 }),
      ([1], [], { $0[0].kind = .assertion }),
      ([], [1], { $0[0].content[0].end -= 9 }),
      ([], [2], { $0.remove(at: 1) }),
      ([], [], { $0.swapAt(0, 2) }),
      (
        [1], [3],
        { claims in
          claims[0].content[0].end -= 1
          claims.removeLast()
        }
      ),
    ]

  @Test(arguments: 0..<changes.count)
  func workStaysWithTheWords(_ index: Int) throws {
    let (moved, orphaned, change) = Self.changes[index]
    let before = try GlobalDump(desk.path)
    let report = try reextract(change)
    #expect(report.moved.map(\.number) == moved)
    #expect(report.orphaned.map(\.number) == orphaned)
    #expect(try store.orphans() == report.orphaned)
    let left = [1, 2, 3].filter { !orphaned.contains($0) }
    #expect(report.kept.map(\.number) == left)
    try expectTags(left, count: left.count + report.added.count)
    try store.undo()
    #expect(try GlobalDump(desk.path).tables["tag"] == before.tables["tag"])
    #expect(try GlobalDump(desk.path).tables["claim"] == before.tables["claim"])
  }

  /// A claim that moved is known again by the next reading, wherever it stands then.
  @Test func workMovesAgainAndBack() throws {
    _ = try reextract { $0[0].content[0].end -= 1 }
    #expect(try reextract { $0[0].content[0].end -= 1 }.moved == [])
    try expectTags([1, 2, 3])
    #expect(try reextract { _ in }.kept.count == 3)
    try expectTags([1, 2, 3])
  }

  /// Two claims with the same words are told apart by where they stand, or not at all.
  @Test func sameWordsAreNotGuessed() throws {
    let desk = try Desk()
    let text = "Satu orang luka.\nSatu orang luka."
    _ = try desk.store.importArticles([SampleStory.item(text)])
    try desk.store.apply([.tag([ClaimID(1)], tag: "a"), .tag([ClaimID(2)], tag: "b")])
    var reading = SampleStory.reading(of: text)
    for index in 0...1 { reading.claims[index].content[0].end -= 1 }
    var report = try desk.store.reextract(
      DocumentID(1), reading: reading, chains: [], extractor: "test 2")
    #expect(report.moved == [ClaimID(1), ClaimID(2)])
    #expect(try desk.store.claims().map(\.tags) == [["a"], ["b"]])
    reading.claims[0].content = reading.claims[1].content
    reading.claims[0].kind = .statement
    report = try desk.store.reextract(
      DocumentID(1), reading: reading, chains: [], extractor: "test 3")
    #expect(report.kept == [ClaimID(2)])
    #expect(report.orphaned == [ClaimID(1)])
    #expect(try desk.store.check().isSound)
  }

  /// What an analyst added and the extractor finds later stays the analyst's.
  @Test func anAddedClaimIsFoundLater() throws {
    let added = Claim(
      kind: .assertion, voice: .outlet, content: [ByteRange(1, 5)], sentence: ByteRange(0, 9),
      rule: "analyst")
    try store.apply([.addClaim(DocumentID(1), added, chain: [])])
    _ = try reextract { $0.append(added) }
    #expect(try store.claim(ClaimID(4)).claim.rule == "analyst")
    #expect(try store.claims().count == 4)
    #expect(try store.check().problems == [])
  }
}
