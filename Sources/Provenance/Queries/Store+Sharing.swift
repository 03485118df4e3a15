import GRDB

extension Store {
  /// The claims that share words, names or numbers with a text, those first that share the rarest (BM25).
  ///
  /// Words that more than one claim in twenty holds are passed over where the store is large: they tell
  /// nothing and take long.
  package func find(sharing text: String, with filter: Filter = .all, limit: Int) throws
    -> [ClaimRecord]
  {
    try read { db in
      let all = try Int.fetchOne(db, sql: "SELECT max(id) FROM claim") ?? 0
      let most = max(1000, all / 20)
      let rare = try Set(Folding.words(text)).sorted().map { "\"\($0)\"" }
        .filter { try Self.count($0, upTo: most + 1, in: db) <= most }
      guard !rare.isEmpty else { return [] }
      let ids = try Self.ranked(rare.joined(separator: " OR "), limit: -1, in: db)
      guard filter != .all else {
        return try ClaimLoader(db: db).records(Array(ids.prefix(limit)))
      }
      let meant = Set(try ClaimPage(filter: filter).ids(in: db))
      return try ClaimLoader(db: db).records(Array(ids.filter(meant.contains).prefix(limit)))
    }
  }
}
