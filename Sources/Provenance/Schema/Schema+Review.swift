extension Schema {
  /// Version 4: what a review leaves behind, the code book and the saved filters.
  static let reviewTables = [
    """
    CREATE TABLE reviewed (
      claim INTEGER NOT NULL REFERENCES claim(id),
      author TEXT NOT NULL,
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (claim, author)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE adjudication (
      claim INTEGER NOT NULL REFERENCES claim(id),
      aspect TEXT NOT NULL,
      value TEXT NOT NULL,
      note TEXT,
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (claim, aspect)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE code (
      name TEXT PRIMARY KEY,
      definition TEXT NOT NULL,
      includes TEXT,
      excludes TEXT,
      version INTEGER NOT NULL,
      op INTEGER NOT NULL REFERENCES op(id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE saved_view (
      name TEXT PRIMARY KEY,
      filter TEXT NOT NULL,
      op INTEGER NOT NULL REFERENCES op(id)
    ) STRICT, WITHOUT ROWID
    """,
    added("tag", "code_version INTEGER"),
    added("dispute", "grounds TEXT"),
    added("dispute", "outcome TEXT"),
    added("annotation", "type TEXT"),
    added("annotation", "reply_to INTEGER REFERENCES op(id)"),
    added("annotation", "edited INTEGER REFERENCES op(id)"),
    added("annotation", "resolved INTEGER REFERENCES op(id)"),
    added("annotation", "resolution TEXT"),
    added("evidence", "kind TEXT"),
    added("evidence", "accessed TEXT"),
    added("evidence", "sha256 TEXT"),
  ]

  private static func added(_ table: String, _ column: String) -> String {
    "ALTER TABLE \(table) ADD COLUMN \(column)"
  }
}
