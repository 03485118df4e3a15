extension Schema {
  /// Signatures over the log that came with bundles, and the operations they cover. Not part of the
  /// log: another store may know other ones.
  static let signatureTables = [
    """
    CREATE TABLE signature (
      id INTEGER PRIMARY KEY,
      heads TEXT NOT NULL,
      armor TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL,
      name TEXT
    ) STRICT
    """,
    """
    CREATE TABLE op_signature (
      op INTEGER NOT NULL REFERENCES op(id),
      signature INTEGER NOT NULL REFERENCES signature(id),
      PRIMARY KEY (op, signature)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
