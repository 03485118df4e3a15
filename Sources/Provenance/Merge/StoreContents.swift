import Foundation
import GRDB

/// Everything a store gives another.
struct StoreContents: BundleSource {
  let store: Store

  var path: String { store.path }

  func forEach(_ take: (BundleItem) throws -> Void) throws {
    try store.read { db in
      do { try Self.forEach(in: db, take) } catch let flaw as BundleFlaw {
        throw StoreError.badBundle(path: path, line: nil, reason: flaw.reason)
      }
    }
  }

  /// Hands over what one moment of the store holds.
  static func forEach(in db: Database, _ take: (BundleItem) throws -> Void) throws {
    let blobs = try Row.fetchCursor(db, sql: "SELECT hash, bytes FROM blob ORDER BY id")
    while let row = try blobs.next() {
      guard let hash = ContentHash(row["hash"] as Data) else { continue }
      try take(.blob(hash, Array(row["bytes"] as Data)))
    }
    let operations = try Row.fetchCursor(
      db, sql: "SELECT \(LoggedOperation.columns) FROM op ORDER BY at, hash")
    while let row = try operations.next() { try take(.operation(try LoggedOperation(row: row))) }
    for signature in try SignatureLog(db: db).all() { try take(.signature(signature)) }
  }
}
