import Foundation
import GRDB

extension Store {
  /// The operations of the log, newest first: all, or those on one claim and the import of its
  /// document. A page goes on `before` the last entry of the one before it.
  package func history(
    of claim: ClaimID? = nil, limit: Int = 100, before: OperationID? = nil
  ) throws -> [HistoryEntry] {
    try read { db in
      if let claim { try requireClaim(claim, in: db) }
      return try operations(claim, limit: limit, before: before, in: db)
        .map(Historian(db: db).entry)
    }
  }

  private func requireClaim(_ claim: ClaimID, in db: Database) throws {
    guard try Identities(db: db).hash(of: Int64(claim.number), in: .claims) != nil else {
      throw StoreError.unknownClaim(claim)
    }
  }

  private func operations(
    _ claim: ClaimID?, limit: Int, before: OperationID?, in db: Database
  ) throws -> [LoggedOperation] {
    var conditions = ["TRUE"]
    var arguments: [any DatabaseValueConvertible] = []
    if let claim {
      conditions.append(Self.concerns)
      arguments += [claim.number, claim.number]
    }
    if let before {
      guard let last = try OperationLog(db: db).operation(Int64(before.number)) else {
        throw StoreError.unknownOperation(before.description)
      }
      conditions.append("(at, hash) < (?, ?)")
      arguments += [last.at.description, last.hash.data]
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(LoggedOperation.columns) FROM op WHERE \(conditions.joined(separator: " AND "))
        ORDER BY at DESC, hash DESC LIMIT ?
        """, arguments: StatementArguments(arguments + [limit])
    ).map(LoggedOperation.init(row:))
  }

  private static let concerns = """
    id IN (
      SELECT op FROM op_claim WHERE claim = ?
      UNION
      SELECT op_document.op FROM claim JOIN op_document ON op_document.document = claim.document
      JOIN op ON op.id = op_document.op
      WHERE claim.id = ? AND (op.kind IN ('import-document', 'extract') OR op.id = claim.op))
    """
}
