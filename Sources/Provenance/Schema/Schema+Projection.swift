extension Schema {
  /// What queries read.
  static let projection = documentTables + claimTables + analystTables

  private static let documentTables = [
    """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY REFERENCES document_identity(id),
      op INTEGER NOT NULL REFERENCES op(id),
      origin TEXT NOT NULL,
      url TEXT,
      address TEXT NOT NULL,
      outlet INTEGER REFERENCES source(id),
      language TEXT,
      title TEXT,
      published TEXT,
      raw BLOB NOT NULL,
      text BLOB NOT NULL,
      reading BLOB,
      extractor TEXT
    ) STRICT
    """,
    "CREATE INDEX document_by_address ON document(address)",
    "CREATE INDEX document_by_published ON document(published)",
    "CREATE INDEX document_by_outlet ON document(outlet)",
    """
    CREATE TABLE document_agency (
      document INTEGER NOT NULL REFERENCES document(id),
      position INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source(id),
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX document_agency_by_source ON document_agency(source)",
    """
    CREATE TABLE case_member (
      name TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document(id),
      op INTEGER NOT NULL REFERENCES op(id),
      PRIMARY KEY (name, document)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX case_by_document ON case_member(document)",
  ]

  /// `slice_start` and `slice_length` find the claim's JSON in the reading's blob; `detail` holds it
  /// instead when an analyst wrote or corrected it.
  private static let claimTables = [
    """
    CREATE TABLE claim (
      id INTEGER PRIMARY KEY REFERENCES claim_identity(id),
      document INTEGER NOT NULL REFERENCES document(id),
      op INTEGER NOT NULL REFERENCES op(id),
      slice_start INTEGER,
      slice_length INTEGER,
      detail TEXT,
      kind TEXT NOT NULL,
      voice TEXT NOT NULL,
      act TEXT NOT NULL,
      start INTEGER NOT NULL,
      content TEXT NOT NULL,
      cue TEXT,
      cue_class TEXT,
      speaker INTEGER REFERENCES speaker(id),
      on_behalf_of INTEGER REFERENCES speaker(id),
      rule TEXT NOT NULL,
      score INTEGER NOT NULL,
      flags TEXT NOT NULL,
      rejected INTEGER REFERENCES op(id),
      rejection TEXT
    ) STRICT
    """,
    "CREATE INDEX claim_by_document ON claim(document, start)",
    "CREATE INDEX claim_by_score ON claim(score DESC, id)",
    "CREATE INDEX claim_by_speaker ON claim(speaker)",
    "CREATE INDEX claim_by_principal ON claim(on_behalf_of) WHERE on_behalf_of IS NOT NULL",
    "CREATE INDEX claim_by_voice ON claim(voice)",
    "CREATE INDEX claim_by_act ON claim(act)",
    "CREATE INDEX claim_by_cue ON claim(cue, cue_class)",
    "CREATE INDEX claim_by_cue_class ON claim(cue_class)",
    "CREATE INDEX claim_by_rule ON claim(rule)",
    """
    CREATE TABLE quantity (
      claim INTEGER NOT NULL REFERENCES claim(id),
      position INTEGER NOT NULL,
      category TEXT NOT NULL,
      comparator TEXT NOT NULL,
      low REAL NOT NULL,
      high REAL NOT NULL,
      unit TEXT NOT NULL,
      PRIMARY KEY (claim, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX quantity_by_category ON quantity(category, low)",
    search,
  ]

  /// Full text over folded words; holds no copy of the text.
  static let search = """
    CREATE VIRTUAL TABLE claim_search USING fts5(
      folded, content = '', tokenize = 'unicode61 remove_diacritics 0')
    """
}
