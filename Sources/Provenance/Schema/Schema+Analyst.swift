extension Schema {
  /// What analysts said about claims. `op` names who and when.
  static let analystTables = [
    analyst("tag", "tag TEXT NOT NULL, op INTEGER NOT NULL REFERENCES op(id)", key: "claim, tag"),
    "CREATE INDEX tag_by_name ON tag(tag, claim)",
    analyst(
      "dispute",
      "op INTEGER NOT NULL REFERENCES op(id), reason TEXT NOT NULL, "
        + "resolved INTEGER REFERENCES op(id), resolution TEXT"),
    "CREATE INDEX dispute_open ON dispute(claim) WHERE resolved IS NULL",
    analyst("annotation", "op INTEGER NOT NULL REFERENCES op(id), text TEXT NOT NULL"),
    analyst(
      "evidence",
      "op INTEGER NOT NULL REFERENCES op(id), stance TEXT NOT NULL, reference TEXT NOT NULL, "
        + "note TEXT"),
    analyst(
      "verdict",
      "author TEXT NOT NULL, aspect TEXT NOT NULL, value TEXT NOT NULL, note TEXT, "
        + "op INTEGER NOT NULL REFERENCES op(id)", key: "claim, author, aspect"),
    "CREATE INDEX verdict_by_value ON verdict(value, claim)",
    analyst("correction", "op INTEGER NOT NULL REFERENCES op(id), correction TEXT NOT NULL"),
    analyst(
      "claim_link",
      "other INTEGER NOT NULL REFERENCES claim_identity(id), relation TEXT NOT NULL, "
        + "op INTEGER NOT NULL REFERENCES op(id)", key: "claim, other, relation"),
    """
    CREATE TABLE speaker_alias (
      speaker INTEGER PRIMARY KEY REFERENCES speaker(id),
      canonical INTEGER NOT NULL REFERENCES speaker(id),
      op INTEGER NOT NULL REFERENCES op(id)
    ) STRICT
    """,
    "CREATE INDEX speaker_alias_by_canonical ON speaker_alias(canonical)",
  ]

  /// Tables with one row or more for each claim an analyst spoke about.
  static let analystTableNames = [
    "tag", "dispute", "annotation", "evidence", "verdict", "correction", "claim_link",
    "reviewed", "adjudication",
    "carried_work",
  ]

  private static func analyst(_ table: String, _ columns: String, key: String = "claim, op")
    -> String
  {
    """
    CREATE TABLE \(table) (
      claim INTEGER NOT NULL REFERENCES claim(id),
      \(columns),
      PRIMARY KEY (\(key))
    ) STRICT, WITHOUT ROWID
    """
  }
}
