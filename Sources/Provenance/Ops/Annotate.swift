import GRDB
import Messages

/// Writes a note on claims.
struct Annotate: ClaimOperation {
  static let kind = OperationKind.annotate

  var claims: [ContentHash]
  var text: String
  var type: AnnotationType?
  /// The operation that wrote the note this one answers.
  var replyTo: ContentHash?

  func words(claims: String, documents: String) -> String {
    switch (replyTo, type) {
    case (.some, _): say("answered a note on \(claims): \(text)")
    case (nil, let type?): say("annotated \(claims) (\(type.rawValue)): \(text)")
    case (nil, nil): say("annotated \(claims): \(text)")
    }
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO annotation (claim, op, text, type, reply_to)
        VALUES (?, ?, ?, ?, (SELECT id FROM op WHERE hash = ?))
        """
    ).execute(arguments: [claim, stamp.operation, text, type?.rawValue, replyTo?.data])
  }
}
