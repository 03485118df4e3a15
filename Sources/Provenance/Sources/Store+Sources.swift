import GRDB

/// A source of the registry with what it has in the store.
package struct SourceRecord: Hashable, Sendable, Codable {
  package var name: String
  /// Names that are counted as this one.
  package var aliases: [String]
  package var facts: SourceFacts
  /// Documents it published.
  package var published: Int
  /// Documents of others that credit it.
  package var credited: Int
  /// Claims in the documents it published, without rejected ones.
  package var claims: Int
}

extension Store {
  /// The sources that documents name, in alphabetical order.
  package func sourceRegistry() throws -> [SourceRecord] {
    try read { db in
      var aliases: [Int64: [String]] = [:]
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT canonical, name FROM source_alias JOIN source ON source.id = source_alias.source
          ORDER BY folded, name
          """)
      {
        aliases[row["canonical"], default: []].append(row["name"])
      }
      return try Row.fetchAll(db, sql: Self.registryQuery).map { row in
        let id: Int64 = row["id"]
        return SourceRecord(
          name: row["name"], aliases: aliases[id] ?? [],
          facts: try SourceTable(db: db).knownFacts(of: id),
          published: row["published"], credited: row["credited"], claims: row["claims"])
      }
    }
  }

  /// The source of a name or of another name it is known by.
  ///
  /// - Throws: ``StoreError/unknownSource(_:suggestion:)``.
  package func source(named name: String) throws -> SourceRecord {
    let all = try sourceRegistry()
    let folded = Folding.fold(name)
    let found = all.first { source in
      ([source.name] + source.aliases).contains { Folding.fold($0) == folded }
    }
    guard let found else {
      throw StoreError.unknownSource(
        name, suggestion: EditDistance.nearest(to: name, in: all.map(\.name)))
    }
    return found
  }

  /// The documents a source published.
  package func documents(of source: SourceRecord) throws -> [DocumentRecord] {
    try read { db in
      try DocumentLoader(db: db).records("source.name = ?", [source.name])
    }
  }

  private static let registryQuery = """
    WITH part(source, document, own) AS (
      SELECT outlet, id, 1 FROM document WHERE outlet IS NOT NULL
      UNION
      SELECT source, document, 0 FROM document_agency),
    counted AS (
      SELECT coalesce(source_alias.canonical, part.source) AS source, document, max(own) AS own
      FROM part LEFT JOIN source_alias ON source_alias.source = part.source GROUP BY 1, 2),
    size AS (SELECT document, count(*) AS claims FROM claim WHERE rejected IS NULL GROUP BY document)
    SELECT source.id, source.name, sum(own) AS published, sum(1 - own) AS credited,
      coalesce(sum(CASE own WHEN 1 THEN size.claims END), 0) AS claims
    FROM counted JOIN source ON source.id = counted.source
    LEFT JOIN size ON size.document = counted.document
    GROUP BY source.id ORDER BY source.folded, source.name
    """
}
