/// The names that a value of a filter means, as a list for `IN`.
struct NameMatch {
  let sql: String
  let arguments: [String]

  /// Outlets and agencies whose name, or the name they are counted as, holds the value where a word
  /// begins.
  static func sources(_ value: String) -> Self {
    Self(
      sql: """
        (SELECT id FROM source WHERE ' ' || folded LIKE ? ESCAPE '\\' UNION
         SELECT source_alias.source FROM source_alias
         JOIN source ON source.id = source_alias.canonical WHERE ' ' || folded LIKE ? ESCAPE '\\')
        """, arguments: [containing(value), containing(value)])
  }

  /// The distinct values of a column that fold to the same, or begin so when it ends with a star.
  ///
  /// Walks the column's index from one value to the next instead of reading every row.
  static func column(_ column: String, of table: String, _ value: String) -> Self {
    let isPrefix = value.hasSuffix("*")
    let folded = escaped(Folding.fold(isPrefix ? value.dropLast() : value[...]))
    return Self(
      sql: distinct(column, of: table, where: "sanad_fold(value) LIKE ? ESCAPE '\\'"),
      arguments: [folded + (isPrefix ? "%" : "")])
  }

  /// The distinct combinations of flags that hold one.
  static func flags(_ value: String) -> Self {
    Self(
      sql: distinct("flags", of: "claim", where: "' ' || value || ' ' LIKE ?", beyond: "''"),
      arguments: ["% \(value) %"])
  }

  private static func distinct(
    _ column: String, of table: String, where condition: String, beyond: String? = nil
  ) -> String {
    let start = beyond.map { " WHERE \(column) > \($0) AND \(column) <> \($0)" } ?? ""
    let further = beyond.map { " AND \(column) <> \($0)" } ?? ""
    return """
      (WITH RECURSIVE name(value) AS (
         SELECT min(\(column)) FROM \(table)\(start)
         UNION ALL
         SELECT (SELECT min(\(column)) FROM \(table) WHERE \(column) > name.value\(further))
         FROM name WHERE name.value IS NOT NULL)
       SELECT value FROM name WHERE \(condition))
      """
  }

  /// Finds a value where a word begins, in a column with a space before it.
  static func containing(_ value: String) -> String {
    "% " + escaped(Folding.fold(value)) + "%"
  }

  static func escaped(_ value: String) -> String {
    var escaped = ""
    for character in value {
      if "%_\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
