extension Schema {
  /// What version 8 added: what a meaning model read in claims. Derived, and may be thrown away; it is no
  /// part of the projection.
  static let meaningTables = [
    """
    CREATE TABLE claim_meaning (
      claim INTEGER NOT NULL,
      part INTEGER NOT NULL,
      read BLOB NOT NULL CHECK (length(read) = 16),
      vector BLOB NOT NULL CHECK (length(vector) = 512),
      PRIMARY KEY (claim, part)
    ) STRICT, WITHOUT ROWID
    """
  ]
}
