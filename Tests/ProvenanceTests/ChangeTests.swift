import ClaimModel
import Provenance
import Testing

struct ChangeTests {
  private let desk: Desk
  private var store: Store { desk.store }
  private let one = ClaimID(1)

  init() throws {
    desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
  }

  @Test func whatIsSoAlreadyIsLeftOut() throws {
    try store.apply([.tag([one], tag: "a")])
    #expect(try store.apply([.tag([one], tag: " a ")]).isUnchanged)
    #expect(try store.apply([.untag([one], tag: "b"), .resolve([one], note: "")]).isUnchanged)
    #expect(try store.apply([.tag([one, ClaimID(2), one], tag: "a")]).claims == [ClaimID(2)])
  }

  @Test func verdictsOfSeveralAnalystsStandSideBySide() throws {
    let other = try desk.reopened(author: "budi")
    try store.apply([.verdict([one], Verdict(aspect: .content, value: "true"))])
    try other.apply([.verdict([one], Verdict(aspect: .content, value: "false"))])
    try store.apply([.verdict([one], Verdict(aspect: .content, value: "mixed"))])
    let verdicts = try store.claim(one).verdicts
    #expect(verdicts.map(\.by.author) == ["budi", "ayu"])
    #expect(verdicts.map(\.verdict.value) == ["false", "mixed"])
  }

  @Test func aDisputeIsOpenUntilItIsResolved() throws {
    try store.apply([.dispute([one], reason: "who?")])
    #expect(try store.claim(one).isDisputed)
    try store.apply([.resolve([one], note: "the spokesperson")])
    let dispute = try store.claim(one).disputes[0]
    #expect(dispute.resolution == "the spokesperson")
    #expect(dispute.resolved?.author == "ayu")
    #expect(try !store.claim(one).isDisputed)
  }

  @Test func aCorrectionKeepsTheNumberAndMovesTheWords() throws {
    let before = try store.claim(one)
    try store.apply([.correct([one], Correction(content: [ByteRange(1, 5), ByteRange(15, 23)]))])
    let claim = try store.claim(one)
    #expect(claim.content == "Kami … gencatan")
    #expect(claim.global == before.global)
    #expect(try store.claims(matching: FilterParser.parse("senjata")).isEmpty)
  }

  @Test func speakersAreCountedUnderOneName() throws {
    try store.apply([.aliasSpeakers(["ia"], canonical: "Ayşe Işık")])
    #expect(
      try store.speakers()
        == [SpeakerRecord(name: "Ayşe Işık", aliases: ["Ia"], claimCount: 2)])
    #expect(try store.claims(matching: FilterParser.parse("speaker:ayse")).count == 2)
  }

  @Test func linksAreSeenFromBothClaims() throws {
    try store.apply([.link(one, .updates, ClaimID(3))])
    #expect(try store.claim(one).links.map(\.isIncoming) == [false])
    #expect(try store.claim(ClaimID(3)).links.map(\.isIncoming) == [true])
  }

  @Test func historyTellsWhoDidWhat() throws {
    try store.apply([.tag([one, ClaimID(2), ClaimID(3)], tag: "a")], command: "tag all a")
    try store.undo()
    let entries = try store.history(of: one)
    #expect(
      entries.map(\.words) == [
        "undid: tagged c1 to c3 with a", "tagged c1 to c3 with a", "read 3 claims in d1",
        "imported d1 from story.txt",
      ])
    #expect(entries[1].isUndone)
    #expect(entries[1].command == "tag all a")
    #expect(entries.allSatisfy { $0.author == "ayu" })
    let next = try store.history(limit: 2, before: entries[1].id)
    #expect(next.map(\.kind) == [.extract, .importDocument])
  }

  @Test func aSessionIsWrittenWithItsFirstChange() throws {
    store.beginSession()
    try store.endSession()
    #expect(try store.sessions().isEmpty)
    store.beginSession()
    try store.apply([.tag([one], tag: "a")])
    try store.endSession()
    let session = try #require(try store.sessions().first)
    #expect(session.operationCount == 1)
    #expect(session.ended)
    #expect(try store.session(session.id).1.map(\.kind) == [.tag, .endSession])
    try store.undo()
    #expect(try store.tags().isEmpty)
  }

  @Test func readingAnewKeepsTheWork() throws {
    try store.apply([.tag([one], tag: "a"), .tag([ClaimID(2)], tag: "b")])
    var reading = try store.reading(of: DocumentID(1))
    reading.claims.removeFirst()
    let chains = reading.claims.map(SampleStory.chain)
    let report = try store.reextract(
      DocumentID(1), reading: reading, chains: chains, extractor: "test 2")
    #expect(report.kept == [ClaimID(2), ClaimID(3)])
    #expect(report.orphaned == [one])
    #expect(try store.orphans() == [one])
    #expect(try store.claim(ClaimID(2)).tags == ["b"])
    #expect(try store.check().problems == [])
    try store.undo()
    #expect(try store.orphans().isEmpty)
    #expect(try store.claim(one).tags == ["a"])
  }

  static let refusals: [(Change, StoreError)] = [
    (.tag([ClaimID(9)], tag: "a"), .unknownClaim(ClaimID(9))),
    (.tag([ClaimID(1)], tag: "  "), .emptyName(what: "tag")),
    (.annotate([ClaimID(1)], text: ""), .emptyName(what: "note")),
    (.link(ClaimID(1), .same, ClaimID(1)), .claimToItself(ClaimID(1))),
    (.addToCase([DocumentID(4)], name: "x"), .unknownDocument(DocumentID(4))),
    (.splitSpeakers(["Ayse Isk"]), .unknownSpeaker("Ayse Isk", suggestion: "Ayşe Işık")),
    (
      .correct([ClaimID(1)], Correction(content: [ByteRange(2, 999)])),
      .badRange(start: 2, end: 999, length: SampleStory.text.utf8.count)
    ),
  ]

  @Test(arguments: 0..<refusals.count)
  func whatCannotBeIsRefusedAndNothingWritten(_ index: Int) throws {
    let count = try store.history().count
    #expect(throws: Self.refusals[index].1) {
      try store.apply([.tag([one], tag: "first"), Self.refusals[index].0])
    }
    #expect(try store.history().count == count)
  }
}
