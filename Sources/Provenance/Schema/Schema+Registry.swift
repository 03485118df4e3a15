extension Schema {
  /// What version 6 added: what is known of sources and speakers, by number of their names.
  static let registryTables = [
    """
    CREATE TABLE source_fact (
      source INTEGER PRIMARY KEY REFERENCES source(id),
      kind TEXT,
      country TEXT,
      language TEXT,
      codes TEXT,
      op INTEGER NOT NULL REFERENCES op(id)
    ) STRICT
    """,
    """
    CREATE TABLE source_alias (
      source INTEGER PRIMARY KEY REFERENCES source(id),
      canonical INTEGER NOT NULL REFERENCES source(id),
      op INTEGER NOT NULL REFERENCES op(id)
    ) STRICT
    """,
    "CREATE INDEX source_alias_by_canonical ON source_alias(canonical)",
    """
    CREATE TABLE speaker_fact (
      speaker INTEGER PRIMARY KEY REFERENCES speaker(id),
      party TEXT,
      affiliation TEXT,
      op INTEGER NOT NULL REFERENCES op(id)
    ) STRICT
    """,
    """
    CREATE TABLE document_relation (
      document INTEGER NOT NULL REFERENCES document_identity(id),
      upstream INTEGER NOT NULL REFERENCES document_identity(id),
      relation TEXT NOT NULL,
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (document, upstream)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  static let registryIndices = ["CREATE INDEX op_on_registry ON op(kind) WHERE \(registryKinds)"]

  static let registryTableNames = [
    "source_fact", "source_alias", "speaker_fact", "document_relation",
  ]

  /// The condition of the partial index, which queries repeat word by word.
  static let registryKinds = """
    kind IN ('register-source', 'edit-source', 'alias-sources', 'edit-speaker', 'relate-documents')
    """
}
