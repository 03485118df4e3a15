import Foundation
import GRDB

/// Keeps `op.live`: an operation is live unless a live undo takes its command back; a redo takes an
/// undo back.
struct Liveness {
  let db: Database

  /// Works out the liveness of a command's operations, and of what these take back.
  ///
  /// - Returns: the operations whose liveness changed.
  func settle(_ leader: ContentHash) throws -> [LoggedOperation] {
    let isLive = try !isTakenBack(leader)
    var changed: [LoggedOperation] = []
    for var operation in try OperationLog(db: db).group(leader) where operation.live != isLive {
      operation.live = isLive
      try db.execute(
        sql: "UPDATE op SET live = ? WHERE id = ?", arguments: [isLive, operation.id])
      changed.append(operation)
      for target in try targets(of: operation.id) { changed += try settle(target) }
    }
    return changed
  }

  func isTakenBack(_ leader: ContentHash) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM undo_target JOIN op ON op.id = undo_target.op
          WHERE undo_target.leader = ? AND op.live = 1)
        """, arguments: [leader.data]) ?? false
  }

  /// What an undo or redo takes back; nothing for other operations.
  func targets(of undo: Int64) throws -> [ContentHash] {
    try Data.fetchAll(
      db, sql: "SELECT leader FROM undo_target WHERE op = ? ORDER BY leader", arguments: [undo]
    ).compactMap { ContentHash($0) }
  }
}
