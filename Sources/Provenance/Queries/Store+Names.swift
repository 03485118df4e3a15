import GRDB

extension Store {
  /// The tags in use with the number of claims, in alphabetical order.
  package func tags() throws -> [NamedCount] {
    try counts(
      "SELECT tag AS name, count(DISTINCT claim) AS count FROM tag GROUP BY tag ORDER BY tag")
  }

  /// The cases with the number of documents, in alphabetical order.
  package func cases() throws -> [NamedCount] {
    try counts("SELECT name, count(*) AS count FROM case_member GROUP BY name ORDER BY name")
  }

  /// The outlets and agencies with the number of documents they published or are credited in.
  package func sources() throws -> [NamedCount] {
    try counts(
      """
      SELECT source.name, count(*) AS count FROM source JOIN (
        SELECT outlet AS source, id AS document FROM document WHERE outlet IS NOT NULL
        UNION
        SELECT source, document FROM document_agency) AS part ON part.source = source.id
      GROUP BY source.id ORDER BY source.folded, source.name
      """)
  }

  /// The speakers of claims, the one with the most claims first.
  package func speakers() throws -> [SpeakerRecord] {
    try read { db in
      let aliases = try Row.fetchAll(
        db,
        sql: """
          SELECT canonical, name FROM speaker_alias
          JOIN speaker ON speaker.id = speaker_alias.speaker ORDER BY speaker.folded, speaker.name
          """)
      var names: [Int64: [String]] = [:]
      for row in aliases { names[row["canonical"], default: []].append(row["name"]) }
      return try Row.fetchAll(db, sql: Self.speakerQuery).map { row in
        SpeakerRecord(
          name: row["name"], aliases: names[row["id"]] ?? [], claimCount: row["count"],
          facts: SpeakerFacts(party: row["party"], affiliation: row["affiliation"]))
      }
    }
  }

  private static let speakerQuery = """
    SELECT speaker.id, speaker.name, count(*) AS count, speaker_fact.party,
      speaker_fact.affiliation
    FROM claim
    LEFT JOIN speaker_alias ON speaker_alias.speaker = claim.speaker
    JOIN speaker ON speaker.id = coalesce(speaker_alias.canonical, claim.speaker)
    LEFT JOIN speaker_fact ON speaker_fact.speaker = speaker.id
    WHERE claim.rejected IS NULL
    GROUP BY speaker.id ORDER BY count DESC, speaker.folded, speaker.name
    """

  private func counts(_ sql: String) throws -> [NamedCount] {
    try read { db in
      try Row.fetchAll(db, sql: sql).map { NamedCount(name: $0["name"], count: $0["count"]) }
    }
  }
}
