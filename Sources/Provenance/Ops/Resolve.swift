import GRDB

/// Closes the open disputes of claims.
struct Resolve: ClaimOperation {
  static let kind = OperationKind.resolve

  var claims: [ContentHash]
  var note: String

  func words(claims: String, documents: String) -> String {
    "resolved \(claims)" + (note.isEmpty ? "" : ": \(note)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE dispute SET resolved = ?, resolution = ? WHERE claim = ? AND resolved IS NULL"
    ).execute(arguments: [stamp.operation, note, claim])
  }
}
