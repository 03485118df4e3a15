extension Schema {
  /// The projected tables, their indices and views as temporary ones, for a replay beside the file.
  static var shadow: [String] {
    (projection + reviewTables + registryTables + versionTables + taggingTables + views).map(
      temporary)
  }

  private static func temporary(_ statement: String) -> String {
    let forms = [
      ("CREATE TABLE ", "CREATE TEMP TABLE "), ("CREATE VIEW ", "CREATE TEMP VIEW "),
      ("CREATE INDEX ", "CREATE INDEX temp."),
      ("CREATE VIRTUAL TABLE ", "CREATE VIRTUAL TABLE temp."),
      ("ALTER TABLE ", "ALTER TABLE temp."), ("DROP TABLE ", "DROP TABLE temp."),
    ]
    for (plain, temporary) in forms where statement.hasPrefix(plain) {
      return temporary + statement.dropFirst(plain.count)
    }
    return statement
  }
}
