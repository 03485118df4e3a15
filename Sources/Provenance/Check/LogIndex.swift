import Foundation
import GRDB
internal import Messages

/// What is derived from single operations: `op.live`, `undo_target`, `op_document`, `op_claim` and
/// `head`.
struct LogIndex {
  let db: Database

  /// Compares an operation's entries with what its payload calls for.
  func problems(with logged: LoggedOperation) throws -> [CheckProblem] {
    let id = OperationID(Int(logged.id))
    guard let operation = try? logged.decoded() else {
      return [.unreadable(say("Operation \(id) has a payload that cannot be read."))]
    }
    var problems: [CheckProblem] = []
    if try isLive(logged) != logged.live { problems.append(.wrongLiveness(id)) }
    if let targets = targets(of: operation) {
      let query = "SELECT leader FROM undo_target WHERE op = ?"
      if try hashes(query, logged.id) != Set(targets) {
        problems.append(.wrongIndex(table: "undo_target", operation: id))
      }
      return problems
    }
    for (table, wanted) in [("document", operation.documents), ("claim", operation.claims)] {
      let query = """
        SELECT hash FROM op_\(table) JOIN \(table)_identity ON \(table)_identity.id = \(table)
        WHERE op = ?
        """
      if try hashes(query, logged.id) != Set(wanted) {
        problems.append(.wrongIndex(table: "op_\(table)", operation: id))
      }
    }
    return problems
  }

  /// Writes all of it anew.
  func rebuild() throws {
    for table in ["undo_target", "op_document", "op_claim", "head"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    try db.execute(sql: "UPDATE op SET live = 1 WHERE live = 0")
    let operations = try Row.fetchAll(
      db, sql: "SELECT \(LoggedOperation.columns) FROM op ORDER BY at, hash"
    ).map(LoggedOperation.init(row:))
    for logged in operations { try index(logged) }
    let heads = Set(operations.map(\.hash)).subtracting(operations.flatMap(\.parents))
    for head in heads {
      try db.execute(sql: "INSERT INTO head (hash) VALUES (?)", arguments: [head.data])
    }
  }

  private func index(_ logged: LoggedOperation) throws {
    let operation = try logged.decoded()
    try OperationIndex(db: db).add(logged.id, operation)
    guard let targets = targets(of: operation) else { return }
    for target in targets { _ = try Liveness(db: db).settle(target) }
  }

  private func targets(of operation: any Operation) -> [ContentHash]? {
    (operation as? any UndoingOperation)?.targets
  }

  private func isLive(_ logged: LoggedOperation) throws -> Bool {
    try !Liveness(db: db).isTakenBack(logged.leader)
  }

  private func hashes(_ query: String, _ id: Int64) throws -> Set<ContentHash> {
    Set(
      try Data.fetchAll(db.cachedStatement(sql: query), arguments: [id])
        .compactMap { ContentHash($0) })
  }
}
