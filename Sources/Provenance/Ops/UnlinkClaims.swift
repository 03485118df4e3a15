import GRDB
import Messages

/// Takes a link between claims away.
struct UnlinkClaims: ClaimOperation {
  static let kind = OperationKind.unlink

  var claim: ContentHash
  var relation: ClaimRelation
  var other: ContentHash

  var claims: [ContentHash] { [claim, other] }

  func words(claims: String, documents: String) -> String {
    say("took the link \(relation.rawValue) between \(claims) away")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    let identities = Identities(db: db)
    guard try identities.existing(self.claim, in: .claims) == claim else { return }
    try db.cachedStatement(
      sql: "DELETE FROM claim_link WHERE claim = ? AND other = ? AND relation = ?"
    ).execute(arguments: [claim, try identities.id(of: other, in: .claims), relation.rawValue])
  }
}
