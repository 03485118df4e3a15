extension Schema {
  /// What version 6 added to find texts that go back to one another. All of it is derived from documents
  /// and their readings, is written after them and can be thrown away; it is no part of the projection.
  static let lineageTables = [
    """
    CREATE TABLE text_print (
      document INTEGER PRIMARY KEY,
      reading BLOB NOT NULL,
      shingles BLOB NOT NULL,
      carried BLOB NOT NULL,
      credits TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE text_source (
      source INTEGER NOT NULL,
      day TEXT NOT NULL,
      document INTEGER NOT NULL,
      PRIMARY KEY (source, day, document)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX text_source_by_document ON text_source(document)",
    """
    CREATE TABLE text_likeness (
      document INTEGER NOT NULL,
      other INTEGER NOT NULL,
      shared INTEGER NOT NULL,
      copied REAL NOT NULL,
      carried REAL NOT NULL,
      PRIMARY KEY (document, other)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX text_likeness_by_other ON text_likeness(other)",
    """
    CREATE VIRTUAL TABLE print_search USING fts5(
      terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii')
    """,
    // Few segments: a question looks into each for every term.
    "INSERT INTO print_search (print_search, rank) VALUES ('automerge', 2)",
  ]
}
