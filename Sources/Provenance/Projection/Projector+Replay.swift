import GRDB

extension Projector {
  /// Writes every projected row from the log; the tables must be empty.
  ///
  /// `passing` gets each document when it is done.
  func replay(passing pass: (_ document: Int64) throws -> Void = { _ in }) throws {
    for document in try Int64.fetchAll(db, sql: "SELECT id FROM document_identity ORDER BY id") {
      try rebuild(document: document)
      try pass(document)
    }
    try rebuildSpeakers()
    try rebuildBook()
    try rebuildRegistry()
  }

  /// Empties the projected tables, children first.
  func clear() throws {
    for table in Schema.projectedTables.reversed() { try db.execute(sql: "DELETE FROM \(table)") }
    try db.execute(sql: "INSERT INTO claim_search (claim_search) VALUES ('delete-all')")
  }
}
