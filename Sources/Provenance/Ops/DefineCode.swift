import GRDB
import Messages

/// Puts a tag into the code book, or says anew what it means.
struct DefineCode: BookOperation {
  static let kind = OperationKind.defineCode

  var code: CodeDefinition

  func words(claims: String, documents: String) -> String {
    say("defined \(code.name): \(code.definition)")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO code (name, definition, includes, excludes, version, op)
        VALUES (?, ?, ?, ?, 1, ?)
        ON CONFLICT (name) DO UPDATE SET definition = excluded.definition,
          includes = excluded.includes, excludes = excluded.excludes, version = version + 1,
          op = excluded.op
        """,
      arguments: [code.name, code.definition, code.includes, code.excludes, stamp.operation])
  }
}
