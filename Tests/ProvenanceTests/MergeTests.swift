import ClaimModel
import Foundation
import Testing

@testable import Provenance

struct MergeTests {
  private static let orders = [
    [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
  ]

  /// Three analysts' stores give the same state in whichever order they are merged, from stores or
  /// from bundles, once or twice.
  @Test(arguments: 1...12)
  func anyOrderGivesTheSameState(seed: Int) throws {
    let history = try RandomHistory(seed: seed)
    let bundles = try history.desks.map { desk in
      let bundle = desk.folder.file("work.bundle")
      _ = try desk.store.exportBundle(to: bundle)
      return bundle
    }
    var states: [GlobalDump] = []
    for (index, order) in Self.orders.enumerated() {
      let desks = history.desks
      let merged = try Desk(copying: desks[order[0]].store, author: "dewi")
      let sources = index.isMultiple(of: 2) ? bundles : desks.map(\.path)
      for other in order.dropFirst() { _ = try merged.store.merge(sources[other]) }
      for other in order { #expect(try merged.store.merge(bundles[other]).operations == 0) }
      #expect(try merged.store.check().problems == [])
      states.append(try GlobalDump(merged.path))
    }
    for state in states.dropFirst() {
      for (table, rows) in states[0].tables { #expect(state.tables[table] == rows, "\(table)") }
    }
  }

  @Test func anEmptyStoreTakesEverything() throws {
    let history = try RandomHistory(seed: 4)
    let desk = try Desk(author: "dewi")
    let report = try desk.store.merge(history.desks[0].path)
    #expect(try report.operations == history.desks[0].store.history(limit: 9999).count)
    #expect(try GlobalDump(desk.path) == GlobalDump(history.desks[0].path))
    let claim = try #require(try desk.store.claimIDs().first)
    try desk.store.apply([.tag([claim], tag: "after")])
    #expect(try desk.store.check().isSound)
  }

  /// Two analysts' copies of one store that differ as the changes say, merged into the first.
  private func merged(_ first: [Change], _ second: [Change]) throws -> (Desk, MergeReport) {
    let ayu = try Desk()
    _ = try ayu.store.importArticles([SampleStory.item()])
    let budi = try Desk(copying: ayu.store, author: "budi")
    try ayu.store.apply(first)
    try budi.store.apply(second)
    return (ayu, try ayu.store.merge(budi.path))
  }

  static let judgements: [(first: Change, second: Change, isConflict: Bool)] = {
    let one = [ClaimID(1)]
    func verdict(_ aspect: VerdictAspect, _ value: String) -> Change {
      .verdict(one, Verdict(aspect: aspect, value: value))
    }
    func correct(_ correction: Correction) -> Change { .correct(one, correction) }
    return [
      (verdict(.content, "true"), verdict(.content, "false"), true),
      (verdict(.content, "true"), verdict(.content, "true"), false),
      (verdict(.content, "true"), verdict(.saying, "false"), false),
      (correct(Correction(act: .deny)), correct(Correction(act: .accuse)), true),
      (correct(Correction(act: .deny)), correct(Correction(act: .deny)), false),
      (correct(Correction(act: .deny)), correct(Correction(voice: .mixed)), false),
      (
        correct(Correction(content: [ByteRange(1, 5)])),
        correct(Correction(content: [ByteRange(1, 9)])), true
      ),
      (
        correct(Correction(removesSpeaker: true)),
        correct(
          Correction(
            speaker: Speaker(resolved: "Polisi", kind: .organisation, resolution: .named))), true
      ),
      (
        correct(Correction(act: .deny, note: "x")), correct(Correction(act: .deny, note: "y")),
        false
      ),
      (verdict(.content, "true"), .tag(one, tag: "a"), false),
    ]
  }()

  @Test(arguments: 0..<judgements.count)
  func differentJudgementsStandSideBySide(_ index: Int) throws {
    let (first, second, isConflict) = Self.judgements[index]
    let (desk, report) = try merged([first], [second])
    #expect(report.conflicts == (isConflict ? [ClaimID(1)] : []))
    let conflicts = try desk.store.claimIDs(matching: FilterParser.parse("conflict:yes"))
    #expect(conflicts == report.conflicts)
    #expect(
      try desk.store.claimCount(matching: FilterParser.parse("conflict:no")) == 3 - conflicts.count)
    let claim = try desk.store.claim(ClaimID(1))
    #expect(claim.verdicts.count + claim.corrections.count + claim.tags.count == 2)
  }

  @Test func aConflictEndsWhenOneGivesIn() throws {
    let (desk, _) = try merged(
      [.correct([ClaimID(1)], Correction(act: .deny))],
      [.correct([ClaimID(1)], Correction(act: .accuse))])
    try desk.store.apply([.correct([ClaimID(1)], Correction(act: .accuse))])
    #expect(try desk.store.claimIDs(matching: FilterParser.parse("conflict:yes")).isEmpty)
  }

  @Test func historyTellsTheOthersWork() throws {
    let (desk, report) = try merged([], [.tag([ClaimID(1)], tag: "theirs")])
    #expect(report == MergeReport(operations: 1, known: 2, authors: ["budi"]))
    #expect(try desk.store.history(of: ClaimID(1))[0].author == "budi")
    #expect(throws: StoreError.nothingToUndo(author: "x")) {
      try desk.reopened(author: "x").undo()
    }
  }

  /// A change of a bundle's text, and what is said of it; nothing is taken.
  @Test(arguments: [
    (#""author":"ayu""#, #""author":"eve""#, "was changed"),
    (#"Dua orang"#, #"Tri orang"#, "were changed"),
    ("\"sanad-bundle\":1", "\"sanad-bundle\":2", "newer"),
    ("\"sanad-bundle\":1", "\"other\":1", "no bundle"),
    ("\"operations\":3", "\"operations\":4", "the end is missing"),
    ("\"kind\":\"tag\"", "\"kind\":\"tug\"", "no JSON"),
  ])
  func aChangedBundleIsRefused(old: String, new: String, reason: String) throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    try desk.store.apply([.tag([ClaimID(1)], tag: "a")])
    let bundle = desk.folder.file("work.bundle")
    _ = try desk.store.exportBundle(to: bundle)
    let text = try String(contentsOfFile: bundle, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: bundle, atomically: true, encoding: .utf8)
    let other = try Desk(author: "budi")
    let error = try #require(throws: StoreError.self) { try other.store.merge(bundle) }
    #expect(error.message.contains(reason), "\(error.message)")
    #expect(try other.store.history().isEmpty)
    #expect(try other.store.check().isSound)
  }

  @Test func aFileThatIsNeitherIsRefused() throws {
    let desk = try Desk()
    let path = try desk.folder.write(Array("hello\n".utf8), to: "other.txt")
    let missing = desk.folder.file("nowhere")
    #expect(throws: StoreError.badBundle(path: path, line: 1, reason: "it is no bundle")) {
      try desk.store.merge(path)
    }
    #expect(throws: StoreError.fileNotFound(path: missing)) { try desk.store.merge(missing) }
    let exported = desk.folder.file("x.bundle")
    _ = try desk.store.exportBundle(to: exported)
    #expect(throws: StoreError.fileExists(path: exported)) {
      try desk.store.exportBundle(to: exported)
    }
  }
}
