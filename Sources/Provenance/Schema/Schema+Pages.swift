extension Schema {
  /// Version 3: finds the few rejected claims.
  static let rejectedIndex =
    "CREATE INDEX claim_rejected ON claim(rejected) WHERE rejected IS NOT NULL"

  /// Version 5: what keeps a page from looking at every claim. The order by score names the document
  /// too, so that a page of few documents passes the others by in the index.
  static let pageIndices = [
    "CREATE INDEX claim_by_flags ON claim(flags) WHERE flags <> ''",
    "DROP INDEX claim_by_score",
    "CREATE INDEX claim_by_score ON claim(score DESC, id, document)",
    "CREATE INDEX document_by_language ON document(language)",
  ]
}
