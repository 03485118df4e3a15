import GRDB
import Messages

/// Takes the rejection of claims back.
struct Accept: ClaimOperation {
  static let kind = OperationKind.accept

  var claims: [ContentHash]

  func words(claims: String, documents: String) -> String { say("accepted \(claims) again") }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE claim SET rejected = NULL, rejection = NULL WHERE id = ?")
      .execute(arguments: [claim])
  }
}
