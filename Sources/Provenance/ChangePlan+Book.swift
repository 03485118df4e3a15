import GRDB

extension ChangePlan {
  func define(_ code: CodeDefinition) throws -> [any Operation] {
    var code = code
    code.name = try named(code.name, "tag")
    code.definition = try named(code.definition, "definition")
    let isSame = try exists(
      """
      SELECT 1 FROM code
      WHERE name = ? AND definition = ? AND includes IS ? AND excludes IS ?
      """, [code.name, code.definition, code.includes, code.excludes])
    return isSame ? [] : [DefineCode(code: code)]
  }

  func removeCode(_ name: String) throws -> [any Operation] {
    _ = try code(name)
    return [RemoveCode(name: name)]
  }

  /// The version of a tag in the code book; nil when it stands in none.
  func codeVersion(of tag: String) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT version FROM code WHERE name = ?"), arguments: [tag])
  }

  func rename(_ tag: String, to name: String) throws -> [any Operation] {
    let name = try named(name, "tag")
    guard name != tag else { return [] }
    let claims = try Int.fetchAll(
      db, sql: "SELECT DISTINCT claim FROM tag WHERE tag = ? ORDER BY claim", arguments: [tag])
    var operations: [any Operation] = []
    if try codeVersion(of: tag) != nil {
      var code = try code(tag)
      code.name = name
      if try codeVersion(of: name) == nil { operations.append(DefineCode(code: code)) }
      operations.append(RemoveCode(name: tag))
    }
    if let hashes = try some(claims.map(ClaimID.init)) {
      operations.append(RenameTag(claims: hashes, tag: tag, name: name))
    }
    guard !operations.isEmpty else { throw StoreError.unknownTag(tag, suggestion: try near(tag)) }
    return operations
  }

  func save(_ view: SavedView) throws -> [any Operation] {
    let view = SavedView(
      name: try named(view.name, "view"), filter: try named(view.filter, "filter"))
    let isSame = try exists(
      "SELECT 1 FROM saved_view WHERE name = ? AND filter = ?", [view.name, view.filter])
    return isSame ? [] : [SaveView(view: view)]
  }

  func drop(_ name: String) throws -> [any Operation] {
    guard try exists("SELECT 1 FROM saved_view WHERE name = ?", [name]) else {
      let known = try String.fetchAll(db, sql: "SELECT name FROM saved_view ORDER BY name")
      throw StoreError.unknownView(name, suggestion: EditDistance.nearest(to: name, in: known))
    }
    return [DropView(name: name)]
  }

  private func code(_ name: String) throws -> CodeDefinition {
    let row = try Row.fetchOne(
      db, sql: "SELECT name, definition, includes, excludes FROM code WHERE name = ?",
      arguments: [name])
    guard let row else { throw StoreError.unknownTag(name, suggestion: try near(name)) }
    return CodeDefinition(
      name: row["name"], definition: row["definition"], includes: row["includes"],
      excludes: row["excludes"])
  }

  private func near(_ tag: String) throws -> String? {
    let known = try String.fetchAll(
      db, sql: "SELECT name FROM code UNION SELECT DISTINCT tag FROM tag ORDER BY 1")
    return EditDistance.nearest(to: tag, in: known)
  }
}
