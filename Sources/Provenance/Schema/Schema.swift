import GRDB

/// The tables of a store, version by version; released versions never change.
enum Schema {
  static let currentVersion = 8

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
      for statement in logTables + identityTables + projection + views {
        try db.execute(sql: statement)
      }
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: "PRAGMA user_version = 2")
      for statement in signatureTables { try db.execute(sql: statement) }
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: "PRAGMA user_version = 3")
      try db.execute(sql: rejectedIndex)
    }
    migrator.registerMigration("4") { db in
      try db.execute(sql: "PRAGMA user_version = 4")
      for statement in reviewTables { try db.execute(sql: statement) }
    }
    migrator.registerMigration("5") { db in
      try db.execute(sql: "PRAGMA user_version = 5")
      for statement in pageIndices { try db.execute(sql: statement) }
      try foldAnew(db)
    }
    migrator.registerMigration("6") { db in
      try db.execute(sql: "PRAGMA user_version = 6")
      for statement in registryTables + registryIndices + versionTables + lineageTables {
        try db.execute(sql: statement)
      }
    }
    migrator.registerMigration("7") { db in
      try db.execute(sql: "PRAGMA user_version = 7")
      for statement in taggingTables { try db.execute(sql: statement) }
      try TaggingReplay(db: db).run()
    }
    migrator.registerMigration("8") { db in
      try db.execute(sql: "PRAGMA user_version = 8")
      for statement in meaningTables { try db.execute(sql: statement) }
    }
    return migrator
  }

  /// Since version 5 plural endings after an apostrophe are endings as well.
  private static func foldAnew(_ db: Database) throws {
    for table in ["speaker", "source"] {
      try db.execute(sql: "UPDATE \(table) SET folded = sanad_fold(name)")
    }
    try db.execute(sql: "INSERT INTO claim_search (claim_search) VALUES ('delete-all')")
    try BulkLoad.writeWords(in: db)
  }

  /// What operations determine: rebuilt by a replay, compared by a check.
  static let projectedTables =
    [
      "document", "document_agency", "case_member", "claim", "quantity", "tag", "dispute",
      "annotation", "evidence", "verdict", "correction", "claim_link", "speaker_alias", "reviewed",
      "adjudication", "code", "saved_view",
      "carried_work",
    ] + registryTableNames
}
