import GRDB
import Messages

/// Gives a filter a name.
struct SaveView: BookOperation {
  static let kind = OperationKind.saveView

  var view: SavedView

  func words(claims: String, documents: String) -> String {
    say("saved the view \(view.name): \(view.filter)")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO saved_view (name, filter, op) VALUES (?, ?, ?)",
      arguments: [view.name, view.filter, stamp.operation])
  }
}
