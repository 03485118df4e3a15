import GRDB
import Messages

/// Puts a tag on claims.
struct Tag: ClaimOperation {
  static let kind = OperationKind.tag

  var claims: [ContentHash]
  var tag: String
  /// Of the tag in the code book when it was put on; nil when it stood in none.
  var codeVersion: Int?

  func words(claims: String, documents: String) -> String { say("tagged \(claims) with \(tag)") }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO tag (claim, tag, author, op, code_version) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [claim, tag, stamp.author, stamp.operation, codeVersion])
  }
}
