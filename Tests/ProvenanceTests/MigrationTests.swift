import ClaimModel
import Foundation
import GRDB
import Testing

@testable import Provenance

/// Stores that earlier versions wrote, kept as files in `Fixtures`.
struct MigrationTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// Every version before this one has its fixture: add one when the schema changes.
  static let versions = Array(1..<Schema.currentVersion)

  /// What is in each: version 2 brought restore points, merges and signatures; version 4 reviews.
  static let operations = [1: 18, 2: 20, 3: 20, 4: 26, 5: 26, 6: 33, 7: 33]

  @Test(arguments: versions)
  func anOldStoreIsOpenedAndWorkedOn(version: Int) throws {
    let operations = try #require(Self.operations[version])
    let folder = try TemporaryFolder()
    let path = folder.file("sanad.db")
    let fixture = Self.fixtures.appendingPathComponent("schema-\(version).store")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
    let readOnly = StoreOptions(readOnly: true)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let old = try Store.open(at: path, options: readOnly)
    #expect(try old.history().contains { !$0.signers.isEmpty } == (version > 1))
    #expect(try old.claims(matching: FilterParser.parse("tag:numbers -reviewed:yes")).count > 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    let store = try Store.open(at: path, options: StoreOptions(author: "ayu"))
    #expect(try store.check() == CheckReport(operations: operations, documents: 1, claims: 18))
    let claim = try store.claim(ClaimID(1))
    #expect(claim.tags == ["numbers"])
    #expect(claim.verdicts.map(\.by.author) == ["ayu", "budi"])
    #expect(claim.verdicts.map(\.verdict.value) == ["true", "false"])
    #expect(claim.links.map(\.other) == [ClaimID(5)])
    #expect(try store.claim(ClaimID(2)).claim.voice == .direct)
    #expect(try store.claim(ClaimID(3)).disputes.map(\.resolution) == ["settled"])
    #expect(try store.cases().map(\.name) == ["storm"])
    #expect(try store.claimIDs(matching: FilterParser.parse("conflict:yes")) == [ClaimID(1)])
    #expect(try store.redo().words == ["rejected c4: a caption"])
    try store.undo()
    #expect(try store.check().isSound)
  }

  /// In version 6 two analysts' copies were merged, in which both had put the same tag on c6; others had
  /// taken c7's and c8's off.
  @Test func tagsFindTheirAnalysts() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sanad.db")
    try FileManager.default.copyItem(
      atPath: Self.fixtures.appendingPathComponent("schema-6.store").path, toPath: path)
    let store = try Store.open(at: path)
    let signers = try [1, 6, 7, 8, 9].map { number in
      try store.claim(ClaimID(number)).taggings.map { "\($0.tag) \($0.by.author)" }
    }
    #expect(
      signers == [["numbers ayu"], ["pressing dewi", "pressing canan"], [], [], ["agency canan"]])
    #expect(try store.check().isSound)
  }

  @Test(arguments: versions)
  func anOldStoreIsMerged(version: Int) throws {
    let fixture = Self.fixtures.appendingPathComponent("schema-\(version).store")
    let desk = try Desk()
    let copy = desk.folder.file("old.db")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: copy)
    #expect(try desk.store.merge(copy).operations == Self.operations[version])
    #expect(try desk.store.check().isSound)
  }

  /// An old store has the tables, indices and views of a new one once it is opened.
  @Test(arguments: versions)
  func anOldStoreGetsTheSchemaOfANewOne(version: Int) throws {
    let folder = try TemporaryFolder()
    let (old, new) = (folder.file("old.db"), folder.file("new.db"))
    try FileManager.default.copyItem(
      atPath: Self.fixtures.appendingPathComponent("schema-\(version).store").path, toPath: old)
    for path in [old, new] { try Store.open(at: path).close() }
    #expect(try schema(of: old) == schema(of: new))
  }

  private func schema(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY sql")
    }
  }

  @Test func everyVersionHasItsFixture() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures.path)
    #expect(Set(kept) == Set(Self.versions.map { "schema-\($0).store" }))
  }
}
