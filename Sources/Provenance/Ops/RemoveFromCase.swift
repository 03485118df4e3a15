import GRDB
import Messages

/// Takes documents out of a case.
struct RemoveFromCase: DocumentOperation {
  static let kind = OperationKind.removeFromCase

  var documents: [ContentHash]
  var name: String

  func words(claims: String, documents: String) -> String {
    say("took \(documents) out of case \(name)")
  }

  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM case_member WHERE name = ? AND document = ?")
      .execute(arguments: [name, document])
  }
}
