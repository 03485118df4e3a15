import Foundation
import GRDB

/// The signatures a store knows and the operations they cover.
struct SignatureLog {
  let db: Database

  /// In the order they came; none in a store of the first schema.
  func all() throws -> [HeadSignature] {
    guard try db.tableExists("signature") else { return [] }
    return try Row.fetchAll(db, sql: "SELECT heads, armor FROM signature ORDER BY id").map { row in
      let hexes = (row["heads"] as String).split(separator: " ")
      return HeadSignature(heads: hexes.compactMap { ContentHash(hex: $0) }, armor: row["armor"])
    }
  }

  func holds(_ signature: HeadSignature) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM signature WHERE armor = ?)",
      arguments: [signature.armor]) ?? false
  }

  /// Keeps a verified signature.
  ///
  /// - Throws: ``BundleFlaw`` when it signs an operation that is not there.
  func add(_ signature: HeadSignature, by signer: Signer) throws {
    let covered = try covered(by: signature.heads)
    try db.execute(
      sql: "INSERT INTO signature (heads, armor, key, name) VALUES (?, ?, ?, ?)",
      arguments: [
        signature.heads.map(\.hex).joined(separator: " "), signature.armor, signer.key, signer.name,
      ])
    let id = db.lastInsertedRowID
    for operation in covered {
      try db.cachedStatement(sql: "INSERT INTO op_signature (op, signature) VALUES (?, ?)")
        .execute(arguments: [operation, id])
    }
  }

  func signers(of operation: Int64) throws -> [Signer] {
    guard try db.tableExists("signature") else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT key, name FROM op_signature
        JOIN signature ON signature.id = op_signature.signature WHERE op = ? ORDER BY key, name
        """, arguments: [operation]
    ).map { Signer(key: $0["key"], name: $0["name"]) }
  }

  /// The operations that lead to the heads, these included.
  private func covered(by heads: [ContentHash]) throws -> [Int64] {
    var waiting = heads
    var seen: [ContentHash: Int64] = [:]
    while let hash = waiting.popLast() {
      guard seen[hash] == nil else { continue }
      guard let logged = try OperationLog(db: db).operation(hash) else {
        throw BundleFlaw("it signs the operation \(hash.short), which is missing")
      }
      seen[hash] = logged.id
      waiting += logged.parents
    }
    return seen.values.sorted()
  }
}
