extension Schema {
  /// The truth: operations and the bytes they speak of. Rows are only ever added.
  ///
  /// `live` and `undo_target` are derived: an operation is live unless a live undo takes it back.
  static let logTables = [
    """
    CREATE TABLE op (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      parents BLOB NOT NULL,
      leader BLOB NOT NULL,
      author TEXT NOT NULL,
      session BLOB,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      command TEXT,
      payload TEXT NOT NULL,
      live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX op_in_order ON op(at, hash)",
    "CREATE INDEX op_by_leader ON op(leader)",
    "CREATE INDEX op_by_session ON op(session) WHERE session IS NOT NULL",
    "CREATE INDEX op_on_speakers ON op(kind) WHERE kind = 'alias-speakers'",
    """
    CREATE TABLE head (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE blob (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE undo_target (
      op INTEGER NOT NULL REFERENCES op(id),
      leader BLOB NOT NULL,
      PRIMARY KEY (op, leader)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX undo_by_leader ON undo_target(leader)",
    """
    CREATE TABLE op_document (
      document INTEGER NOT NULL REFERENCES document_identity(id),
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (document, op)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX op_document_by_op ON op_document(op)",
    """
    CREATE TABLE op_claim (
      claim INTEGER NOT NULL REFERENCES claim_identity(id),
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (claim, op)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX op_claim_by_op ON op_claim(op)",
    refuse("UPDATE OF hash, parents, leader, author, session, at, kind, command, payload", "op"),
    refuse("DELETE", "op"), refuse("UPDATE", "blob"), refuse("DELETE", "blob"),
  ]

  /// The numbers people see. A number, once given, stays, whatever is undone.
  static let identityTables = [
    identity("document_identity"),
    identity("claim_identity", "document INTEGER REFERENCES document_identity(id),"),
    identity("session_identity"),
    name("speaker"), name("source"),
  ]

  private static func identity(_ table: String, _ columns: String = "") -> String {
    """
    CREATE TABLE \(table) (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      \(columns)
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
    ) STRICT
    """
  }

  private static func name(_ table: String) -> String {
    """
    CREATE TABLE \(table) (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      folded TEXT NOT NULL
    ) STRICT
    """
  }

  private static func refuse(_ action: String, _ table: String) -> String {
    let name = action.prefix { $0 != " " }.lowercased()
    return """
      CREATE TRIGGER \(table)_refuses_\(name) BEFORE \(action) ON \(table)
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
      """
  }
}
