import GRDB

@testable import Provenance

/// Every row that queries read, as text: equal dumps are equal states.
struct StoreDump: Equatable {
  var tables: [String: [String]] = [:]

  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    tables = try queue.read { db in
      var tables: [String: [String]] = [:]
      for table in Schema.projectedTables {
        tables[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
          .sorted()
      }
      return tables
    }
    tables["words"] = try queue.write { db in
      try db.execute(
        sql: "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'claim_search', 'instance')")
      return try Row.fetchAll(db, sql: "SELECT term, doc, \"offset\" FROM words").map(\.description)
        .sorted()
    }
  }
}
