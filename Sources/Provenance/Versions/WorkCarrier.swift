import ClaimModel
import GRDB

/// Applies to one claim what analysts did on the claim of an earlier version.
struct WorkCarrier {
  let db: Database
  let claim: Int64
  let own: ContentHash
  /// Which work is carried; nil is all of it.
  var kinds: Set<OperationKind>?

  /// Carries what was done before an operation, also what the earlier claim was given itself.
  func carry(from earlier: Int64, hash: ContentHash, before operation: Int64) throws {
    for logged in try work(on: earlier, before: operation)
    where kinds?.contains(logged.kind) ?? true {
      switch try logged.decoded() {
      case let carried as CarryWork:
        for pair in carried.pairs where pair.count == 2 && pair[1] == hash {
          guard let first = try Identities(db: db).existing(pair[0], in: .claims) else { continue }
          try carry(from: first, hash: pair[0], before: logged.id)
        }
      case let correct as Correct:
        let correction = try Relocation(
          from: ClaimWriter(db: db).documentText(of: earlier),
          to: ClaimWriter(db: db).documentText(of: claim)
        ).moved(correct.correction)
        guard let correction else { continue }
        try Correct(claims: [own], correction: correction).project(
          onto: claim, by: logged.stamp, in: db)
      case let link as LinkClaims where link.claim == hash:
        try LinkClaims(claim: own, relation: link.relation, other: link.other).project(
          onto: claim, by: logged.stamp, in: db)
      case let link as UnlinkClaims where link.claim == hash:
        try UnlinkClaims(claim: own, relation: link.relation, other: link.other).project(
          onto: claim, by: logged.stamp, in: db)
      case let work as any ClaimOperation:
        try work.project(onto: claim, by: logged.stamp, in: db)
      default: break
      }
    }
  }

  private func work(on earlier: Int64, before operation: Int64) throws -> [LoggedOperation] {
    let columns = LoggedOperation.columns.split(separator: ", ").map { "op.\($0)" }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM op_claim JOIN op ON op.id = op_claim.op
        WHERE op_claim.claim = ? AND op.live = 1
          AND (op.at, op.hash) < (SELECT at, hash FROM op WHERE id = ?)
        ORDER BY op.at, op.hash
        """, arguments: [earlier, operation]
    ).map(LoggedOperation.init(row:))
  }
}

extension Projector {
  /// Claims with those that were given their work, the earlier first.
  func withHeirs(_ claims: Set<Int64>) throws -> [Int64] {
    var all = claims
    var rest = claims
    while let claim = rest.popFirst() {
      let heirs = try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT claim FROM carried_work WHERE earlier = ?"),
        arguments: [claim])
      for heir in heirs where all.insert(heir).inserted { rest.insert(heir) }
    }
    return all.sorted()
  }
}
