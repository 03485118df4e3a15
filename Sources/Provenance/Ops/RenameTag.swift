import GRDB
import Messages

/// Gives a tag on claims another name; a claim that has the other one already keeps it.
struct RenameTag: ClaimOperation {
  static let kind = OperationKind.renameTag

  var claims: [ContentHash]
  var tag: String
  var name: String

  func words(claims: String, documents: String) -> String {
    say("renamed the tag \(tag) of \(claims) to \(name)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE OR IGNORE tag SET tag = ? WHERE claim = ? AND tag = ?")
      .execute(arguments: [name, claim, tag])
    try db.cachedStatement(sql: "DELETE FROM tag WHERE claim = ? AND tag = ?")
      .execute(arguments: [claim, tag])
  }
}
