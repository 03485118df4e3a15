import GRDB
import Messages

/// Gives claims of a new version of a document what analysts did until then on the claims of the
/// version before that have the same words. It stays signed by those who did it.
struct CarryWork: ClaimOperation {
  static let kind = OperationKind.carryWork

  /// Pairs of a claim of the earlier version and the claim that takes its place.
  var pairs: [[ContentHash]]

  var claims: [ContentHash] { pairs.flatMap { $0 } }

  func words(claims: String, documents: String) -> String {
    say("carried what was done on \(pairs.count) claims over to the new version: \(claims)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    let identities = Identities(db: db)
    guard let own = try identities.hash(of: claim, in: .claims) else { return }
    for pair in pairs where pair.count == 2 && pair[1] == own {
      guard let earlier = try identities.existing(pair[0], in: .claims) else { continue }
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO carried_work (claim, earlier, op) VALUES (?, ?, ?)"
      ).execute(arguments: [claim, earlier, stamp.operation])
      try WorkCarrier(db: db, claim: claim, own: own).carry(
        from: earlier, hash: pair[0], before: stamp.operation)
    }
  }
}
