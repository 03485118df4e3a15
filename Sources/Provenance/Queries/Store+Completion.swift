import GRDB

/// Few names at a time, for a prompt that completes words.
extension Store {
  /// The claims whose number begins with some digits, with their words.
  ///
  /// Looks into ranges of numbers, so that it takes no longer in a larger store.
  package func claimOpenings(ofNumber digits: some StringProtocol, limit: Int) throws
    -> [(id: ClaimID, words: String)]
  {
    try read { db in
      guard !digits.isEmpty else { return try Self.openings("TRUE", [], limit, in: db) }
      guard let first = Int64(digits), first > 0 else { return [] }
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM claim") ?? 0
      var (found, low, high) = ([(id: ClaimID, words: String)](), first, first)
      while low <= last, found.count < limit {
        found += try Self.openings(
          "id BETWEEN ? AND ?", [low, high], limit - found.count, in: db)
        (low, high) = (low * 10, high * 10 + 9)
      }
      return found
    }
  }

  package func claimOpenings(_ ids: [ClaimID]) throws -> [(id: ClaimID, words: String)] {
    let list = ids.map { String($0.number) }.joined(separator: ", ")
    return try read { try Self.openings("id IN (\(list))", [], ids.count, in: $0) }
  }

  private static func openings(
    _ condition: String, _ numbers: [Int64], _ limit: Int, in db: Database
  )
    throws -> [(id: ClaimID, words: String)]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, substr(content, 1, 100) AS words FROM claim WHERE \(condition)
        ORDER BY id LIMIT ?
        """, arguments: StatementArguments(numbers + [Int64(limit)])
    ).map { (ClaimID($0["id"]), $0["words"]) }
  }

  /// Names of speakers of which a word begins so, those that begin so themselves first, then in
  /// alphabetical order.
  package func speakerNames(startingWith text: String, limit: Int) throws -> [String] {
    let start = NameMatch.escaped(Folding.fold(text))
    return try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM speaker WHERE ' ' || folded LIKE ?1 ESCAPE '\\'
          ORDER BY folded NOT LIKE ?2 ESCAPE '\\', folded, name LIMIT ?3
          """, arguments: ["% " + start + "%", start + "%", limit])
    }
  }

  /// Open disputes and notes with their words, the last first.
  package func openRemarks(limit: Int) throws -> [(id: OperationID, words: String)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT op, min(claim) AS claim, text FROM (
            SELECT op, claim, text FROM annotation WHERE resolved IS NULL
            UNION ALL
            SELECT op, claim, reason FROM dispute WHERE resolved IS NULL)
          GROUP BY op ORDER BY op DESC LIMIT ?
          """, arguments: [limit]
      ).map { row in
        let (claim, text): (Int, String) = (row["claim"], row["text"])
        return (OperationID(row["op"]), "\(ClaimID(claim)): \(text)")
      }
    }
  }

  /// Everybody who signed an operation, in alphabetical order.
  package func analysts() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT DISTINCT author FROM op ORDER BY author") }
  }

  /// The cues of claims in their dictionary form, in alphabetical order.
  package func cueWords() throws -> [String] { try distinct("cue") }

  /// The rules that found claims, in alphabetical order.
  package func rules() throws -> [String] { try distinct("rule") }

  /// Walks the column's index from one value to the next.
  private func distinct(_ column: String) throws -> [String] {
    let names = NameMatch.column(column, of: "claim", "*")
    return try read { db in
      try String.fetchAll(
        db, sql: "SELECT value FROM \(names.sql) WHERE value <> '' ORDER BY value",
        arguments: StatementArguments(names.arguments))
    }
  }
}
