import GRDB

/// The claims that hold words.
package struct FoundClaims: Sendable {
  package var records: [ClaimRecord]
  /// False when too many claims hold the words for the best to be told at once: they come by number.
  package var isRanked: Bool

  package init(records: [ClaimRecord], isRanked: Bool) {
    self.records = records
    self.isRanked = isRanked
  }
}

extension Store {
  /// The claims that meet a filter of words, those first in which the words weigh most (BM25: rare words
  /// and short claims); by their numbers when more than one claim in twenty holds the words.
  package func find(_ words: Filter, limit: Int? = nil) throws -> FoundClaims {
    try read { db in
      guard let match = Self.match(words) else {
        let page = ClaimPage(filter: words, limit: limit)
        return FoundClaims(
          records: try ClaimLoader(db: db).records(page.ids(in: db)), isRanked: false)
      }
      let all = try Int.fetchOne(db, sql: "SELECT max(id) FROM claim") ?? 0
      let most = max(1000, all / 20)
      let isRanked = try Self.count(match, upTo: most + 1, in: db) <= most
      let ids =
        isRanked
        ? try Self.ranked(match, limit: limit ?? -1, in: db)
        : try ClaimPage(filter: words, limit: limit).ids(in: db)
      return FoundClaims(records: try ClaimLoader(db: db).records(ids), isRanked: isRanked)
    }
  }

  static func count(_ match: String, upTo most: Int, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM claim_search WHERE claim_search MATCH ? LIMIT ?)
        """, arguments: [match, most]) ?? 0
  }

  static func ranked(_ match: String, limit: Int, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT rowid FROM claim_search WHERE claim_search MATCH ?
          AND rowid NOT IN (SELECT id FROM claim WHERE rejected IS NOT NULL)
        ORDER BY rank, rowid LIMIT ?
        """, arguments: [match, limit])
  }

  /// A query of the full-text index; nil for a filter of anything but words that must all stand there.
  private static func match(_ filter: Filter) -> String? {
    switch filter {
    case .text(let text, let isPhrase): return ClaimList.match(text, isPhrase: isPhrase)
    case .and(let parts):
      let matches = parts.compactMap(match)
      return matches.count == parts.count ? matches.joined(separator: " AND ") : nil
    default: return nil
    }
  }
}
