import GRDB

extension Store {
  /// The documents published from one day to another, both included, in the order of their numbers;
  /// those without a date are left out.
  ///
  /// - Parameters:
  ///   - first: an ISO 8601 date, as `last`.
  ///   - most: more documents are not read; the earliest by number come first.
  package func documents(
    publishedFrom first: String, to last: String, most: Int
  ) throws -> [DocumentRecord] {
    try read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM document
          WHERE published >= ? AND published < ? || '~' ORDER BY id LIMIT ?
          """, arguments: [first, last, most])
      let loader = DocumentLoader(db: db)
      return try ids.flatMap { try loader.records("document.id = ?", [$0]) }
    }
  }
}
