import GRDB
import Messages

/// Takes the name of a filter away.
struct DropView: BookOperation {
  static let kind = OperationKind.dropView

  var name: String

  func words(claims: String, documents: String) -> String { say("dropped the view \(name)") }

  func project(by stamp: Stamp, in db: Database) throws {
    try db.execute(sql: "DELETE FROM saved_view WHERE name = ?", arguments: [name])
  }
}
