import GRDB

/// The tables must be what a replay of the log gives.
///
/// The replay writes temporary tables of the same names: SQLite resolves a name to them first, so
/// that the code which keeps the real tables runs unchanged, and the file is only read.
struct ProjectionCheck {
  let db: Database
  let progress: CheckProgress

  func problems() throws -> [CheckProblem] {
    for statement in Schema.shadow { try db.execute(sql: statement) }
    try Projector(db: db).replay { document in progress.advance(by: try claims(of: document)) }
    return try Schema.projectedTables.flatMap(differences) + searchDifferences()
  }

  private func claims(of document: Int64) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM main.claim WHERE document = ?"),
      arguments: [document]) ?? 0
  }

  private func differences(_ table: String) throws -> [CheckProblem] {
    try rows(table, in: "main", lackingIn: "temp").map { .unexpectedRow(table: table, key: $0) }
      + rows(table, in: "temp", lackingIn: "main").map { .missingRow(table: table, key: $0) }
  }

  private func searchDifferences() throws -> [CheckProblem] {
    for schema in ["main", "temp"] {
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE temp.\(schema)_words
          USING fts5vocab('\(schema)', 'claim_search', 'row')
          """)
    }
    let unlike = try String.fetchAll(
      db,
      sql: """
        SELECT term FROM (SELECT * FROM temp.main_words EXCEPT SELECT * FROM temp.temp_words)
        UNION
        SELECT term FROM (SELECT * FROM temp.temp_words EXCEPT SELECT * FROM temp.main_words)
        LIMIT 5
        """)
    return unlike.map { .unexpectedRow(table: "claim_search", key: "\"\($0)\"") }
  }

  /// The keys of at most five rows of one schema that the other has not.
  private func rows(_ table: String, in schema: String, lackingIn other: String) throws -> [String]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM \(schema).\(table) EXCEPT SELECT * FROM \(other).\(table) LIMIT 5
        """
    ).map(key)
  }

  private func key(_ row: Row) -> String {
    row.prefix(2).map { "\($0.0) \($0.1.storage.value.map { "\($0)" } ?? "NULL")" }
      .joined(separator: ", ")
  }
}
