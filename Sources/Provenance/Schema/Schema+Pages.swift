extension Schema {
  /// What version 3 added so that no page waits for a walk over every claim.
  static let pageIndices = [
    "CREATE INDEX claim_rejected ON claim(rejected) WHERE rejected IS NOT NULL"
  ]
}
