import GRDB
import Messages

/// Puts documents into a case: those on one event, to be compared.
struct AddToCase: DocumentOperation {
  static let kind = OperationKind.addToCase

  var documents: [ContentHash]
  var name: String

  func words(claims: String, documents: String) -> String {
    say("put \(documents) into case \(name)")
  }

  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws {
    guard try Projector.hasDocument(document, in: db) else { return }
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO case_member (name, document, op) VALUES (?, ?, ?)"
    ).execute(arguments: [name, document, stamp.operation])
  }
}
