import Foundation
import GRDB

/// Adds another store's operations to the log and works out again what they touch.
///
/// The log becomes the union of both; states follow from the log alone, so that the order of merges
/// does not matter.
final class Merger {
  let db: Database
  private(set) var added: [LoggedOperation] = []
  private(set) var known = 0
  private(set) var signatures: [HeadSignature] = []
  private var changed: [LoggedOperation] = []

  init(db: Database) { self.db = db }

  /// Takes one item; nothing is worked out before ``finish()``.
  ///
  /// - Throws: ``BundleFlaw`` for what no store can have written.
  func take(_ item: BundleItem) throws {
    switch item {
    case .blob(let hash, let bytes):
      guard ContentHash(of: bytes) == hash else {
        throw BundleFlaw("the bytes \(hash.short) were changed")
      }
      _ = try BlobStore(db: db).add(bytes)
    case .operation(let logged): try take(logged)
    case .signature(let signature):
      if try !SignatureLog(db: db).holds(signature) { signatures.append(signature) }
    }
  }

  private func take(_ logged: LoggedOperation) throws {
    guard try OperationLog(db: db).operation(logged.hash) == nil else {
      known += 1
      return
    }
    let operation = try MergedOperationCheck(db: db).verify(logged)
    var logged = logged
    logged.id = try OperationLog(db: db).insert(logged)
    logged.live = true
    added.append(logged)
    if logged.kind == .beginSession {
      _ = try Identities(db: db).id(of: logged.hash, in: .sessions)
    }
    try OperationIndex(db: db).add(logged.id, operation)
  }

  /// Settles what was taken.
  ///
  /// - Parameter proceed: is told how many of how many documents and claims are worked out.
  func finish(_ proceed: (_ done: Int, _ total: Int) throws -> Void) throws {
    try settleLiveness()
    try OperationLog(db: db).addHeads(added)
    try Projector(db: db).settle(added.filter { !$0.kind.isBookkeeping } + changed, proceed)
    try MergedRangeCheck(db: db).verify(added)
  }

  private func settleLiveness() throws {
    let liveness = Liveness(db: db)
    var leaders = added.map(\.leader)
    for undo in added { leaders += try liveness.targets(of: undo.id) }
    var seen: Set<ContentHash> = []
    for leader in leaders where seen.insert(leader).inserted {
      changed += try liveness.settle(leader)
    }
  }
}
