import GRDB

extension Store {
  /// The code book, in the order of names, so that a tag follows the one it stands under.
  package func codes() throws -> [CodeRecord] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT code.*, op.author AS by, op.at,
            (SELECT count(DISTINCT claim) FROM tag WHERE tag.tag = code.name) AS claims
          FROM code JOIN op ON op.id = code.op ORDER BY code.name
          """
      ).map { row in
        CodeRecord(
          code: CodeDefinition(
            name: row["name"], definition: row["definition"], includes: row["includes"],
            excludes: row["excludes"]),
          version: row["version"],
          by: try Signature(author: row["by"], at: row["at"], operation: row["op"]),
          claimCount: row["claims"])
      }
    }
  }

  /// The saved filters, in the order of names.
  package func views() throws -> [SavedView] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, filter FROM saved_view ORDER BY name").map {
        SavedView(name: $0["name"], filter: $0["filter"])
      }
    }
  }

  /// - Throws: ``StoreError/unknownView(_:suggestion:)``.
  package func view(_ name: String) throws -> SavedView {
    let views = try views()
    guard let view = views.first(where: { $0.name == name }) else {
      throw StoreError.unknownView(
        name, suggestion: EditDistance.nearest(to: name, in: views.map(\.name)))
    }
    return view
  }

  /// The claims that a note stands on, and its words as they are now.
  ///
  /// - Throws: ``StoreError/unknownRemark(_:)``.
  package func note(_ id: OperationID) throws -> (claims: [ClaimID], text: String) {
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT claim, text FROM annotation WHERE op = ? ORDER BY claim",
        arguments: [id.number])
    }
    guard let first = rows.first else { throw StoreError.unknownRemark(id) }
    return (rows.map { ClaimID($0["claim"]) }, first["text"])
  }

  /// The tags this store's claims got last, of anybody or of one analyst, newest first.
  package func recentTags(of analyst: String? = nil, limit: Int = 9) throws -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT tag FROM tag WHERE ?1 IS NULL OR author = ?1
          GROUP BY tag ORDER BY max(op) DESC, tag LIMIT ?2
          """, arguments: [analyst, limit])
    }
  }
}
