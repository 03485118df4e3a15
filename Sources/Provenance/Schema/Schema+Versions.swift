extension Schema {
  /// What version 6 added for documents that changed: which claim has the work done on an earlier one.
  static let versionTables = [
    """
    CREATE TABLE carried_work (
      claim INTEGER NOT NULL REFERENCES claim(id),
      earlier INTEGER NOT NULL REFERENCES claim_identity(id),
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (claim, earlier)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX carried_work_by_earlier ON carried_work(earlier)",
  ]
}
