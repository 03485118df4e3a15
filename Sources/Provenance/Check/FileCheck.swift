import GRDB

/// SQLite's own tests.
struct FileCheck {
  let db: Database

  func problems() throws -> [CheckProblem] {
    let words = try String.fetchAll(db, sql: "PRAGMA main.integrity_check(20)")
    let faults = words.filter { $0 != "ok" }.map { CheckProblem.file($0) }
    let references = try Row.fetchAll(db, sql: "PRAGMA main.foreign_key_check")
    return faults
      + references.prefix(20).map { .foreignKey(table: $0["table"], row: $0["rowid"]) }
  }
}
