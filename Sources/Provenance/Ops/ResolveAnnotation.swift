import GRDB
import Messages

/// Closes a note: its question is answered, its work is done.
struct ResolveAnnotation: ClaimOperation {
  static let kind = OperationKind.resolveAnnotation

  var claims: [ContentHash]
  /// The operation that wrote the note.
  var annotation: ContentHash
  var note: String

  func words(claims: String, documents: String) -> String {
    say("closed a note on \(claims)") + (note.isEmpty ? "" : ": \(note)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE annotation SET resolved = ?, resolution = ?
        WHERE claim = ? AND op = (SELECT id FROM op WHERE hash = ?)
        """
    ).execute(arguments: [stamp.operation, note, claim, annotation.data])
  }
}
