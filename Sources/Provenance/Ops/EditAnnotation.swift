import GRDB
import Messages

/// Writes a note anew; what it said before stays in the log.
struct EditAnnotation: ClaimOperation {
  static let kind = OperationKind.editAnnotation

  var claims: [ContentHash]
  /// The operation that wrote the note.
  var annotation: ContentHash
  var text: String

  func words(claims: String, documents: String) -> String {
    say("wrote the note on \(claims) anew: \(text)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE annotation SET text = ?, edited = ?
        WHERE claim = ? AND op = (SELECT id FROM op WHERE hash = ?)
        """
    ).execute(arguments: [text, stamp.operation, claim, annotation.data])
  }
}
