import GRDB

extension Schema {
  /// Version 7: a tag on a claim is an analyst's, so that several can put the same one on.
  static let taggingTables = [
    "DROP TABLE tag",
    """
    CREATE TABLE tag (
      claim INTEGER NOT NULL REFERENCES claim(id),
      tag TEXT NOT NULL,
      author TEXT NOT NULL,
      op INTEGER NOT NULL REFERENCES op(id),
      code_version INTEGER,
      PRIMARY KEY (claim, tag, author)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX tag_by_name ON tag(tag, claim)",
  ]
}

/// Writes the rows of `tag` from the log, as a replay of everything would.
struct TaggingReplay {
  let db: Database

  private static let kinds: Set<OperationKind> = [.tag, .untag, .renameTag, .carryWork]

  func run() throws {
    let names = Self.kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(LoggedOperation.columns) FROM op WHERE kind IN (\(names)) AND live = 1
        ORDER BY at, hash
        """)
    while let row = try rows.next() {
      let logged = try LoggedOperation(row: row)
      switch try logged.decoded() {
      case let carried as CarryWork: try carry(carried, logged)
      case let operation as any ClaimOperation: try apply(operation, logged)
      default: break
      }
    }
  }

  private func apply(_ operation: any ClaimOperation, _ logged: LoggedOperation) throws {
    for claim in try operation.claims.compactMap(existing) {
      try operation.project(onto: claim, by: logged.stamp, in: db)
    }
  }

  private func carry(_ carried: CarryWork, _ logged: LoggedOperation) throws {
    let identities = Identities(db: db)
    for pair in carried.pairs where pair.count == 2 {
      guard let claim = try existing(pair[1]),
        let earlier = try identities.existing(pair[0], in: .claims)
      else { continue }
      try WorkCarrier(db: db, claim: claim, own: pair[1], kinds: Self.kinds)
        .carry(from: earlier, hash: pair[0], before: logged.id)
    }
  }

  private func existing(_ hash: ContentHash) throws -> Int64? {
    let id = try Identities(db: db).existing(hash, in: .claims)
    return try id.flatMap { try Projector.hasClaim($0, in: db) ? $0 : nil }
  }
}
