import Foundation
import GRDB

/// A row of the log.
struct LoggedOperation: Hashable, Sendable {
  var id: Int64
  var hash: ContentHash
  /// The heads of the log when it was written: one, or several after a merge.
  var parents: [ContentHash]
  /// The first operation of its command; its own hash when it is the first.
  var leader: ContentHash
  var author: String
  /// The operation that began the session.
  var session: ContentHash?
  var at: Timestamp
  var kind: OperationKind
  var command: String?
  var payload: String
  var live = true

  var stamp: Stamp { Stamp(operation: id, author: author) }

  /// SHA-256 over a fixed heading and the fields in order, each preceded by its length as eight
  /// bytes, most significant first. A leader's own leader field is empty.
  static func hash(
    parents: [ContentHash], leader: ContentHash?, author: String, session: ContentHash?,
    at: Timestamp, kind: OperationKind, command: String?, payload: String
  ) -> ContentHash {
    let fields: [[UInt8]] = [
      parents.flatMap(\.bytes), leader?.bytes ?? [], Array(author.utf8), session?.bytes ?? [],
      Array(at.description.utf8), Array(kind.rawValue.utf8), Array((command ?? "").utf8),
      Array(payload.utf8),
    ]
    var encoded = Array("sanad operation 1\n".utf8)
    for field in fields {
      withUnsafeBytes(of: UInt64(field.count).bigEndian) { encoded.append(contentsOf: $0) }
      encoded.append(contentsOf: field)
    }
    return ContentHash(of: encoded)
  }

  /// The hash its fields call for; differs from `hash` when a byte was changed.
  var expectedHash: ContentHash {
    Self.hash(
      parents: parents, leader: leader == hash ? nil : leader, author: author, session: session,
      at: at, kind: kind, command: command, payload: payload)
  }

  /// - Throws: ``StoreError/unreadable(operation:reason:)``.
  func decoded() throws -> any Operation {
    do {
      return try CanonicalJSON.decode(kind.type, from: payload.utf8)
    } catch {
      throw StoreError.unreadable(operation: "o\(id)", reason: "its payload is not a \(kind)")
    }
  }
}

extension LoggedOperation {
  static let columns =
    "id, hash, parents, leader, author, session, at, kind, command, payload, live"

  init(row: Row) throws {
    let id: Int64 = row["id"]
    func damaged(_ what: String) -> StoreError {
      .unreadable(operation: "o\(id)", reason: "its \(what) is malformed")
    }
    guard let hash = ContentHash(row["hash"]) else { throw damaged("hash") }
    guard let leader = ContentHash(row["leader"]) else { throw damaged("leader") }
    guard let at = Timestamp(row["at"] as String) else { throw damaged("time") }
    guard let kind = OperationKind(rawValue: row["kind"]) else { throw damaged("kind") }
    guard let parents = Self.split(row["parents"]) else { throw damaged("parents") }
    self.init(
      id: id, hash: hash, parents: parents, leader: leader, author: row["author"],
      session: (row["session"] as Data?).flatMap { ContentHash($0) }, at: at, kind: kind,
      command: row["command"], payload: row["payload"], live: row["live"])
  }

  private static func split(_ data: Data) -> [ContentHash]? {
    let size = MessageDigest.byteCount
    guard data.count % size == 0 else { return nil }
    return stride(from: 0, to: data.count, by: size).compactMap {
      ContentHash(bytes: Array(data)[$0..<$0 + size])
    }
  }
}

extension ContentHash {
  init?(_ data: Data) { self.init(bytes: data) }

  var data: Data { Data(bytes) }
}
