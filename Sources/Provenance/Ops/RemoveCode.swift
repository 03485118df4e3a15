import GRDB
import Messages

/// Takes a tag out of the code book; claims keep it.
struct RemoveCode: BookOperation {
  static let kind = OperationKind.removeCode

  var name: String

  func words(claims: String, documents: String) -> String {
    say("took \(name) out of the code book")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    try db.execute(sql: "DELETE FROM code WHERE name = ?", arguments: [name])
  }
}
