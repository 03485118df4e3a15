import Foundation
import GRDB

/// Bytes kept by their SHA-256: raw documents, their texts, their readings. Never removed.
struct BlobStore {
  let db: Database

  func add(_ bytes: [UInt8]) throws -> ContentHash {
    let hash = ContentHash(of: bytes)
    try add(bytes, hash: hash)
    return hash
  }

  func add(_ bytes: [UInt8], hash: ContentHash) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)")
      .execute(arguments: [hash.data, Data(bytes)])
  }

  func bytes(_ hash: ContentHash) throws -> [UInt8]? {
    try Data.fetchOne(
      try db.cachedStatement(sql: "SELECT bytes FROM blob WHERE hash = ?"), arguments: [hash.data]
    ).map { Array($0) }
  }

  /// - Throws: ``StoreError/unreadable(operation:reason:)`` when the bytes are missing.
  func required(_ hash: ContentHash, for stamp: Stamp) throws -> [UInt8] {
    guard let bytes = try bytes(hash) else {
      throw StoreError.unreadable(
        operation: "o\(stamp.operation)", reason: "the bytes \(hash.short) are missing")
    }
    return bytes
  }
}
