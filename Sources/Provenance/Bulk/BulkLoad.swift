import GRDB

/// Leaves indices and the full-text index of an empty store for the end of a large import, when each is
/// written in order and at once.
struct BulkLoad {
  let db: Database
  /// The statements that make the indices of claims and quantities, by name.
  private let indices: [(name: String, statement: String)]

  /// Documents from which it is worth it.
  static let least = 100

  init(db: Database) throws {
    self.db = db
    indices = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'index' AND tbl_name IN ('claim', 'quantity') AND sql IS NOT NULL
        """
    ).map { ($0["name"], $0["sql"]) }
  }

  static func isPossible(in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM document_identity)
          AND NOT EXISTS (SELECT 1 FROM claim_identity)
        """) ?? false
  }

  func begin() throws {
    for index in indices { try db.execute(sql: "DROP INDEX \(index.name)") }
    try setCache(3 * Store.cacheSize)
  }

  func end() throws {
    try setCache(Store.cacheSize)
    for index in indices { try db.execute(sql: index.statement) }
    try setWordBuffer(16 << 20)
    try Self.writeWords(in: db)
    try setWordBuffer(1 << 20)
  }

  /// Fills the full-text index, which must be empty.
  static func writeWords(in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO claim_search (rowid, folded) SELECT id, sanad_fold(content) FROM claim")
  }

  /// Claims come with random hashes, whose index should stay in memory while it grows.
  private func setCache(_ kibibytes: Int) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(kibibytes)")
  }

  /// How much FTS5 holds before it writes a segment; 1 MiB is its own choice.
  private func setWordBuffer(_ bytes: Int) throws {
    try db.execute(
      sql: "INSERT INTO claim_search (claim_search, rank) VALUES ('hashsize', ?)",
      arguments: [bytes])
  }
}
