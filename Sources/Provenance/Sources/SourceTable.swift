import GRDB

/// Reads and writes the registry's rows.
struct SourceTable {
  let db: Database

  var names: NameAliases { NameAliases(db: db, table: .source) }

  func id(of name: String) throws -> Int64 { try Identities(db: db).id(ofName: name, in: .source) }

  /// Whether somebody entered the source, or counts it as another.
  func holds(_ source: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM source_fact WHERE source = ?1)
            OR EXISTS (SELECT 1 FROM source_alias WHERE source = ?1)
          """), arguments: [source]) ?? false
  }

  func facts(of source: Int64) throws -> SourceFacts? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM source_fact WHERE source = ?"), arguments: [source]
    ).map(SourceFacts.init(row:))
  }

  /// What somebody said of a source, else of a name that counts as it.
  func knownFacts(of source: Int64) throws -> SourceFacts {
    if let facts = try facts(of: source) { return facts }
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT source_fact.* FROM source_alias
          JOIN source_fact ON source_fact.source = source_alias.source
          WHERE source_alias.canonical = ? ORDER BY source_fact.source LIMIT 1
          """), arguments: [source])
    return row.map(SourceFacts.init(row:)) ?? SourceFacts()
  }

  func write(_ facts: SourceFacts, of source: Int64, by stamp: Stamp) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO source_fact (source, kind, country, language, codes, op)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      source, facts.kind?.rawValue, facts.country, facts.language,
      facts.codes?.joined(separator: "|"), stamp.operation,
    ])
  }
}

extension SourceFacts {
  init(row: Row) {
    self.init(
      kind: (row["kind"] as String?).flatMap(SourceKind.init(rawValue:)), country: row["country"],
      language: row["language"],
      codes: (row["codes"] as String?).map { $0.split(separator: "|").map(String.init) })
  }
}
