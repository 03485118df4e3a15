import GRDB

/// Finds the operations that touched a document or a claim.
struct OperationIndex {
  let db: Database

  private func add(_ operation: Int64, documents: [ContentHash], claims: [ContentHash]) throws {
    let identities = Identities(db: db)
    for document in documents {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO op_document (document, op) VALUES (?, ?)")
        .execute(arguments: [try identities.id(of: document, in: .documents), operation])
    }
    for claim in claims {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO op_claim (claim, op) VALUES (?, ?)")
        .execute(arguments: [try identities.id(of: claim, in: .claims), operation])
    }
  }

  /// Adds what an operation touches; an undo touches what it takes back.
  func add(_ id: Int64, _ operation: any Operation) throws {
    guard let undo = operation as? any UndoingOperation else {
      return try add(id, documents: operation.documents, claims: operation.claims)
    }
    for target in undo.targets {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO undo_target (op, leader) VALUES (?, ?)")
        .execute(arguments: [id, target.data])
      for member in try OperationLog(db: db).group(target) { try copy(from: member.id, to: id) }
    }
  }

  private func copy(from operation: Int64, to undo: Int64) throws {
    for table in ["document", "claim"] {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO op_\(table) (\(table), op)
          SELECT \(table), ? FROM op_\(table) WHERE op = ?
          """, arguments: [undo, operation])
    }
  }
}
