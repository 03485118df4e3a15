import GRDB
import Messages

/// Says how one claim stands to another. The first owns the link; history shows it on both.
struct LinkClaims: ClaimOperation {
  static let kind = OperationKind.link

  var claim: ContentHash
  var relation: ClaimRelation
  var other: ContentHash

  var claims: [ContentHash] { [claim, other] }

  func words(claims: String, documents: String) -> String {
    say("linked \(claims): \(relation.words)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    let identities = Identities(db: db)
    guard try identities.existing(self.claim, in: .claims) == claim else { return }
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO claim_link (claim, other, relation, op) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      claim, try identities.id(of: other, in: .claims), relation.rawValue, stamp.operation,
    ])
  }
}

extension ClaimRelation {
  var words: String {
    switch self {
    case .same: say("the same claim")
    case .apart: say("not the same claim; comparisons keep them apart")
    case .contradicts: say("the first contradicts the second")
    case .updates: say("the first updates the second")
    }
  }
}
