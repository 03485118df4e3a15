import ClaimModel
import Testing

@testable import Provenance

struct UndoTests {
  /// A change of every kind, each after what it needs.
  static let changes: [(setup: [Change], change: Change)] = {
    let (one, two) = (ClaimID(1), ClaimID(2))
    let verdict = Verdict(aspect: .content, value: "true", note: "seen")
    let added = Claim(
      kind: .assertion, voice: .outlet, content: [ByteRange(1, 5)], sentence: ByteRange(0, 9),
      rule: "analyst")
    return [
      ([], .tag([one, two], tag: "numbers")),
      ([.tag([one], tag: "numbers")], .untag([one], tag: "numbers")),
      ([], .dispute([one, two], reason: "who says?")),
      (
        [.dispute([one], reason: "who?"), .dispute([one], reason: "when?")],
        .resolve([one], note: "settled")
      ),
      ([], .annotate([two], text: "compare")),
      ([], .evidence([two], Evidence(stance: .refutes, reference: "https://example.org"))),
      ([], .verdict([one], verdict)),
      ([.verdict([one], verdict)], .verdict([one], Verdict(aspect: .content, value: "false"))),
      ([.verdict([one], verdict)], .withdrawVerdict([one], .content)),
      ([], .correct([one], Correction(voice: .mixed, content: [ByteRange(1, 9)]))),
      ([.correct([one], Correction(act: .deny))], .correct([one], Correction(kind: .assertion))),
      (
        [],
        .correct(
          [two],
          Correction(
            speaker: Speaker(
              resolved: "Polisi", kind: .organisation, resolution: .named), chain: []))
      ),
      ([], .correct([two], Correction(quantities: []))),
      ([], .correct([one], Correction(removesSpeaker: true))),
      ([], .reject([one, two], reason: "a caption")),
      ([.reject([one], reason: nil)], .accept([one])),
      ([], .addClaim(DocumentID(1), added, chain: [])),
      ([], .link(one, .contradicts, two)),
      ([.link(one, .same, two)], .unlink(one, .same, two)),
      ([.link(one, .same, two)], .link(two, .apart, one)),
      ([], .unlink(one, .same, two)),
      ([.link(one, .apart, two)], .unlink(two, .apart, one)),
      ([], .aliasSpeakers(["Ia"], canonical: "Ayşe Işık")),
      (
        [.aliasSpeakers(["Ia"], canonical: "Ayşe Işık")],
        .aliasSpeakers(["Ayşe Işık"], canonical: "Juru bicara")
      ),
      ([.aliasSpeakers(["Ia"], canonical: "Ayşe Işık")], .splitSpeakers(["Ia"])),
      ([], .addToCase([DocumentID(1)], name: "karabakh")),
      (
        [.addToCase([DocumentID(1)], name: "karabakh")],
        .removeFromCase([DocumentID(1)], name: "karabakh")
      ),
    ]
  }()

  @Test(arguments: 0..<changes.count)
  func undoAndRedoRestoreExactly(_ index: Int) throws {
    let (setup, change) = Self.changes[index]
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    if !setup.isEmpty { try desk.store.apply(setup) }
    let before = try StoreDump(desk.path)
    #expect(try !desk.store.apply([change]).isUnchanged)
    let after = try StoreDump(desk.path)
    #expect(before != after)
    for _ in 1...2 {
      try desk.reopened().undo()
      #expect(try StoreDump(desk.path) == before)
      try desk.reopened().redo()
      #expect(try StoreDump(desk.path) == after)
    }
    #expect(try desk.store.check().problems == [])
  }

  @Test func everyKindOfChangeIsTested() {
    let kinds = Set(Self.changes.map { String(describing: $0.change).prefix { $0 != "(" } })
    #expect(kinds.count == 18)
  }

  /// What analysts said about a document's claims comes back with it.
  @Test func undoingAnImportKeepsTheWorkForItsReturn() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    for (setup, change) in Self.changes.prefix(10) { try desk.store.apply(setup + [change]) }
    let before = try StoreDump(desk.path)
    try desk.store.undo(100)
    #expect(try StoreDump(desk.path).tables.values.allSatisfy(\.isEmpty))
    #expect(try desk.store.check().problems == [])
    try desk.store.redo()
    #expect(try StoreDump(desk.path) == before)
  }

  @Test func undoTakesTheLastCommandOfTheAuthor() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    try desk.store.apply([.tag([ClaimID(1)], tag: "a"), .tag([ClaimID(2)], tag: "b")])
    let other = try desk.reopened(author: "budi")
    try other.apply([.tag([ClaimID(3)], tag: "c")])
    let report = try desk.store.undo()
    #expect(report.words == ["tagged c2 with b", "tagged c1 with a"])
    #expect(try desk.store.tags().map(\.name) == ["c"])
    #expect(throws: StoreError.nothingToRedo(author: "budi")) { try other.redo() }
  }

  @Test func redoEndsWithANewChange() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    for tag in ["a", "b", "c"] { try desk.store.apply([.tag([ClaimID(1)], tag: tag)]) }
    try desk.store.undo(2)
    try desk.store.redo()
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a", "b", "c"])
    try desk.store.undo()
    try desk.store.undo()
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a"])
    try desk.store.redo()
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a", "b"])
    try desk.store.apply([.tag([ClaimID(1)], tag: "d")])
    #expect(throws: StoreError.nothingToRedo(author: "ayu")) { try desk.store.redo() }
  }

  @Test func undoGoesBackToAnOperation() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    let mark = try desk.store.apply([.tag([ClaimID(1)], tag: "a")]).operations[0]
    for tag in ["b", "c"] { try desk.store.apply([.tag([ClaimID(1)], tag: tag)]) }
    try desk.store.undo(after: mark)
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a"])
    try desk.store.redo()
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a", "b", "c"])
  }

  @Test func anEmptyStoreHasNothingToUndo() throws {
    let desk = try Desk()
    #expect(throws: StoreError.nothingToUndo(author: "ayu")) { try desk.store.undo() }
    #expect(throws: StoreError.nothingToRedo(author: "ayu")) { try desk.store.redo() }
    #expect(try desk.store.history().isEmpty)
  }

  @Test func undoGoesBackToARestorePoint() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    try desk.store.apply([.tag([ClaimID(1)], tag: "a")])
    try desk.store.setRestorePoint("before lunch")
    try desk.store.apply([.tag([ClaimID(1)], tag: "b")])
    let other = try desk.reopened(author: "budi")
    try other.apply([.tag([ClaimID(1)], tag: "c")])
    #expect(try other.restorePoints().map(\.name) == ["before lunch"])
    #expect(throws: StoreError.restorePointExists("before lunch")) {
      try other.setRestorePoint(" before lunch ")
    }
    let point = try desk.store.operation(named: "before lunch")
    try desk.store.undo(after: point)
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a", "c"])
    try desk.store.redo()
    try desk.store.undo(after: point, ofEveryone: true)
    #expect(try desk.store.claim(ClaimID(1)).tags == ["a"])
    #expect(try desk.store.operation(named: "o3") == OperationID(3))
    #expect(throws: StoreError.unknownRestorePoint("before lunh", suggestion: "before lunch")) {
      try desk.store.operation(named: "before lunh")
    }
    #expect(try desk.store.check().isSound)
  }
}
