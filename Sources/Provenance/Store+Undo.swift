import Foundation
import GRDB

/// What an undo or redo did.
package struct UndoReport: Hashable, Sendable, Codable {
  /// The commands taken back or done again, newest first: what they had done, in words.
  package var words: [String]
  /// What the analyst had typed, where it was kept.
  package var commands: [String]
  package var claims: [ClaimID]
  package var documents: [DocumentID]
}

extension Store {
  /// Takes this author's last commands back, the newest first.
  ///
  /// - Throws: ``StoreError/nothingToUndo(author:)``.
  @discardableResult
  package func undo(_ count: Int = 1, command: String? = nil) throws -> UndoReport {
    try takeBack(command) { try UndoStack(db: $0, author: author).undoable(count) }
  }

  /// Takes back everything this author, or everyone, did after an operation.
  @discardableResult
  package func undo(
    after operation: OperationID, ofEveryone: Bool = false, command: String? = nil
  ) throws -> UndoReport {
    try takeBack(command) { db in
      try UndoStack(db: db, author: ofEveryone ? nil : author).undoable(after: operation)
    }
  }

  /// Does again what this author's last undo took back, unless something was done since.
  ///
  /// - Throws: ``StoreError/nothingToRedo(author:)``.
  @discardableResult
  package func redo(command: String? = nil) throws -> UndoReport {
    try commit(command) { transaction in
      guard let target = try UndoStack(db: transaction.db, author: author).redoable() else {
        throw StoreError.nothingToRedo(author: author)
      }
      let changed = try transaction.append(undoing: Redo(targets: [target]))
      return try Historian(db: transaction.db).undoReport(changed)
    }
  }

  private func takeBack(_ command: String?, _ targets: (Database) throws -> [ContentHash]) throws
    -> UndoReport
  {
    try commit(command) { transaction in
      let targets = try targets(transaction.db)
      guard !targets.isEmpty else { throw StoreError.nothingToUndo(author: author) }
      let changed = try transaction.append(undoing: Undo(targets: targets))
      return try Historian(db: transaction.db).undoReport(changed)
    }
  }
}

/// Which commands an author can take back or do again.
private struct UndoStack {
  let db: Database
  /// Nil stands for everyone.
  let author: String?

  /// The last live commands, newest first.
  func undoable(_ count: Int) throws -> [ContentHash] {
    try leaders("AND live = 1 AND kind NOT IN (\(Self.bookkeeping))", limit: count)
  }

  func undoable(after operation: OperationID) throws -> [ContentHash] {
    guard let logged = try OperationLog(db: db).operation(Int64(operation.number)) else {
      throw StoreError.unknownOperation(operation.description)
    }
    return try leaders(
      "AND live = 1 AND kind NOT IN (\(Self.bookkeeping)) AND (at, hash) > (?, ?) AND leader <> ?",
      [logged.at.description, logged.hash.data, logged.leader.data], limit: -1)
  }

  /// The last live undo with nothing but undone undos and redos after it.
  func redoable() throws -> ContentHash? {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, live, leader FROM op
        WHERE author = ? AND hash = leader AND kind NOT IN ('restore-point', 'session-begin', 'session-end')
        ORDER BY at DESC, hash DESC
        """, arguments: [author])
    while let row = try rows.next() {
      switch OperationKind(rawValue: row["kind"]) {
      case .redo: continue
      case .undo where row["live"] as Bool: return ContentHash(row["leader"] as Data)
      case .undo: continue
      default: return nil
      }
    }
    return nil
  }

  private func leaders(
    _ condition: String, _ values: [any DatabaseValueConvertible] = [], limit: Int
  ) throws -> [ContentHash] {
    try Data.fetchAll(
      db,
      sql: """
        SELECT leader FROM op WHERE author = coalesce(?, author) AND hash = leader \(condition)
        ORDER BY at DESC, hash DESC LIMIT ?
        """,
      arguments: StatementArguments([author as (any DatabaseValueConvertible)?] + values + [limit])
    ).compactMap { ContentHash($0) }
  }

  private static let bookkeeping = OperationKind.allCases.filter(\.isBookkeeping)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
