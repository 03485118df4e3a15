import Foundation
import GRDB

/// A named state of the store.
package struct RestorePoint: Hashable, Sendable, Codable {
  package var name: String
  package var operation: OperationID
  package var by: String
  package var at: Timestamp
}

extension Store {
  /// Names the present state.
  ///
  /// - Throws: ``StoreError/restorePointExists(_:)``, ``StoreError/emptyName(what:)``.
  @discardableResult
  package func setRestorePoint(_ name: String, command: String? = nil) throws -> ChangeReport {
    try commit(command) { transaction in
      let name = try ChangePlan(db: transaction.db, author: author).named(name, "restore point")
      guard try Self.restorePoints(in: transaction.db).allSatisfy({ $0.name != name }) else {
        throw StoreError.restorePointExists(name)
      }
      try transaction.append(SetRestorePoint(name: name))
      return try Historian(db: transaction.db).report(transaction.appended)
    }
  }

  /// Newest first.
  package func restorePoints() throws -> [RestorePoint] {
    try read(Self.restorePoints)
  }

  /// The operation that a number such as `o17` or a restore point names; of several restore points
  /// with one name, which merges can bring, the newest.
  ///
  /// - Throws: ``StoreError/unknownRestorePoint(_:suggestion:)``.
  package func operation(named name: String) throws -> OperationID {
    let points = try restorePoints()
    if let point = points.first(where: { $0.name == name }) { return point.operation }
    if let id = OperationID(parsing: name) { return id }
    throw StoreError.unknownRestorePoint(
      name, suggestion: EditDistance.nearest(to: name, in: points.map(\.name)))
  }

  private static func restorePoints(in db: Database) throws -> [RestorePoint] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(LoggedOperation.columns) FROM op WHERE kind = 'restore-point'
        ORDER BY at DESC, hash DESC
        """
    ).compactMap { row in
      let logged = try LoggedOperation(row: row)
      guard let point = try logged.decoded() as? SetRestorePoint else { return nil }
      return RestorePoint(
        name: point.name, operation: OperationID(Int(logged.id)), by: logged.author, at: logged.at)
    }
  }
}
