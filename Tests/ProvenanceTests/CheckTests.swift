import Foundation
import GRDB
import Testing

@testable import Provenance

/// A changed byte is found and named.
struct CheckTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item(), SampleStory.item("Satu.", origin: "b")])
    try desk.store.apply([.tag([ClaimID(1), ClaimID(4)], tag: "a")])
    try desk.store.apply([.annotate([ClaimID(1)], text: "b")])
    try desk.store.undo()
  }

  private func tamper(_ statements: String...) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: desk.path, configuration: configuration)
    try queue.write { db in
      for trigger in [
        "op_refuses_update", "op_refuses_delete", "blob_refuses_update", "blob_refuses_delete",
      ] {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      for statement in statements { try db.execute(sql: statement) }
    }
    try queue.close()
  }

  @Test func aSoundStoreHasNoProblems() throws {
    let report = try desk.store.check()
    #expect(report == CheckReport(operations: 7, documents: 2, claims: 4))
  }

  @Test func everyRecordIsTold() throws {
    var told: [Int] = []
    let report = try desk.store.check { done, total in
      told.append(done)
      #expect(total == 7 + 2 * 4)
    }
    #expect(report.isSound)
    #expect(told == told.sorted() && told.last == 15)
  }

  /// Statement, what must be found, whether a repair mends it.
  static let faults: [(sql: String, problem: CheckProblem, mends: Bool)] = [
    (
      "UPDATE op SET payload = replace(payload, '\"a\"', '\"b\"') WHERE id = 5",
      .changedOperation(OperationID(5)), false
    ),
    ("UPDATE op SET author = 'eve' WHERE id = 3", .changedOperation(OperationID(3)), false),
    (
      "UPDATE op SET at = '2020-09-28T10:00:01.000000Z' WHERE id = 2",
      .changedOperation(OperationID(2)), false
    ),
    ("UPDATE op SET command = 'x' WHERE id = 6", .changedOperation(OperationID(6)), false),
    ("UPDATE op SET payload = '{}' WHERE id = 5", .changedOperation(OperationID(5)), false),
    (
      "UPDATE op SET kind = 'nothing' WHERE id = 5",
      .unreadable("Operation o5 cannot be read (its kind is malformed); run check."), false
    ),
    ("DELETE FROM op WHERE id = 3", .missingParent(OperationID(4)), false),
    ("DELETE FROM op WHERE id = 7", .wrongHeads, true),
    ("UPDATE op SET live = 1 WHERE id = 6", .wrongLiveness(OperationID(6)), true),
    (
      "DELETE FROM op_claim WHERE claim = 4",
      .wrongIndex(table: "op_claim", operation: OperationID(5)), true
    ),
    ("DELETE FROM undo_target", .wrongIndex(table: "undo_target", operation: OperationID(7)), true),
    ("DELETE FROM tag WHERE claim = 4", .missingRow(table: "tag", key: "claim 4, tag a"), true),
    (
      "INSERT INTO tag (claim, tag, author, op) VALUES (2, 'x', 'ayu', 5)",
      .unexpectedRow(table: "tag", key: "claim 2, tag x"), true
    ),
    ("UPDATE claim SET content = 'Sata.' WHERE id = 4", .wrongText(ClaimID(4)), true),
    (
      "UPDATE document SET title = 'x' WHERE id = 2",
      .unexpectedRow(table: "document", key: "id 2, op 3"), true
    ),
    (
      "INSERT INTO claim_search (rowid, folded) VALUES (1, 'intruder')",
      .unexpectedRow(table: "claim_search", key: "\"intruder\""), true
    ),
  ]

  @Test(arguments: 0..<faults.count)
  func aFaultIsNamed(_ index: Int) throws {
    let (sql, problem, mends) = Self.faults[index]
    try tamper(sql)
    let report = try desk.store.check()
    #expect(report.problems.contains(problem), "\(report.problems)")
    let repaired = try desk.store.repair()
    #expect(repaired.isSound == mends, "\(repaired.problems)")
    #expect(mends ? !repaired.repairs.isEmpty : repaired.problems.contains(problem))
  }

  @Test(arguments: ["raw", "text", "reading"])
  func aChangedByteOfADocumentIsNamed(column: String) throws {
    try tamper(
      """
      UPDATE blob SET bytes = CAST(substr(bytes, 1, length(bytes) - 1) || x'21' AS BLOB)
      WHERE hash = (SELECT \(column) FROM document WHERE id = 2)
      """)
    let problems = try desk.store.check().problems
    let found = problems.contains {
      if case .changedBytes(_, _, [DocumentID(2)]) = $0 { true } else { false }
    }
    #expect(found, "\(problems)")
  }

  @Test func theLogRefusesChanges() throws {
    let queue = try DatabaseQueue(path: desk.path)
    for statement in [
      "UPDATE op SET author = 'eve'", "DELETE FROM op", "UPDATE blob SET bytes = x''",
      "DELETE FROM blob",
    ] {
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: statement) } }
    }
  }

  /// Flips one byte of the file in every table page and expects that no check passes silently with
  /// other claims than before.
  @Test func aFlippedByteNeverChangesClaimsUnseen() throws {
    let claims = try desk.store.claims()
    try desk.store.close()
    let original = try Data(contentsOf: URL(fileURLWithPath: desk.path))
    for offset in stride(from: 4096 + 1777, to: original.count, by: 4096 * 3) {
      var changed = original
      changed[offset] ^= 0x15
      let path = try desk.folder.write(Array(changed), to: "changed-\(offset).db")
      let isSame = (try? Store.open(at: path).claims()) == claims
      let isSound = (try? Store.open(at: path).check().isSound) ?? false
      #expect(isSame || !isSound, "byte \(offset)")
    }
  }
}
