import GRDB

extension Projector {
  /// Works out the registry of sources and what is known of speakers from nothing.
  func rebuildRegistry() throws {
    for table in Schema.registryTableNames { try db.execute(sql: "DELETE FROM \(table)") }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(LoggedOperation.columns) FROM op WHERE \(Schema.registryKinds) AND live = 1
        ORDER BY at, hash
        """)
    for logged in try rows.map(LoggedOperation.init(row:)) {
      try (decode(logged) as? any RegistryOperation)?.project(by: logged.stamp, in: db)
    }
  }
}
