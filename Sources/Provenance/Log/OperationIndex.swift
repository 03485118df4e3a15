import GRDB

/// Finds the operations that touched a document or a claim.
struct OperationIndex {
  let db: Database

  func add(_ operation: Int64, documents: [ContentHash], claims: [ContentHash]) throws {
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

  /// An undo touches what the operations it takes back touched.
  func copy(from operation: Int64, to undo: Int64) throws {
    for table in ["document", "claim"] {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO op_\(table) (\(table), op)
          SELECT \(table), ? FROM op_\(table) WHERE op = ?
          """, arguments: [undo, operation])
    }
  }
}
