import Foundation
import GRDB

/// The numbers people see for things known by content; a number, once given, stays.
struct Identities {
  let db: Database

  enum Table: String {
    case documents = "document_identity"
    case claims = "claim_identity"
    case sessions = "session_identity"
  }

  enum NameTable: String {
    case speaker
    case source
  }

  /// Returns the number of a thing, giving it one when it has none.
  func id(of hash: ContentHash, in table: Table) throws -> Int64 {
    if let id = try existing(hash, in: table) { return id }
    try db.cachedStatement(sql: "INSERT INTO \(table.rawValue) (hash) VALUES (?)")
      .execute(arguments: [hash.data])
    return db.lastInsertedRowID
  }

  /// The number of a claim that a document has or had, so that the claim can be placed when no
  /// reading finds it any longer.
  func claim(_ hash: ContentHash, in document: Int64) throws -> Int64 {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, document FROM claim_identity WHERE hash = ?"),
      arguments: [hash.data])
    guard let row else {
      try db.cachedStatement(sql: "INSERT INTO claim_identity (hash, document) VALUES (?, ?)")
        .execute(arguments: [hash.data, document])
      return db.lastInsertedRowID
    }
    if row["document"] as Int64? == nil {
      try db.cachedStatement(sql: "UPDATE claim_identity SET document = ? WHERE id = ?")
        .execute(arguments: [document, row["id"] as Int64])
    }
    return row["id"]
  }

  func existing(_ hash: ContentHash, in table: Table) throws -> Int64? {
    try Int64.fetchOne(
      try db.cachedStatement(sql: "SELECT id FROM \(table.rawValue) WHERE hash = ?"),
      arguments: [hash.data])
  }

  func hash(of id: Int64, in table: Table) throws -> ContentHash? {
    try Data.fetchOne(
      try db.cachedStatement(sql: "SELECT hash FROM \(table.rawValue) WHERE id = ?"),
      arguments: [id]
    ).flatMap { ContentHash($0) }
  }

  /// Returns the number of a name, giving it one when it has none.
  func id(ofName name: String, in table: NameTable) throws -> Int64 {
    if let id = try existing(name: name, in: table) { return id }
    try db.cachedStatement(sql: "INSERT INTO \(table.rawValue) (name, folded) VALUES (?, ?)")
      .execute(arguments: [name, Folding.fold(name)])
    return db.lastInsertedRowID
  }

  func existing(name: String, in table: NameTable) throws -> Int64? {
    try Int64.fetchOne(
      try db.cachedStatement(sql: "SELECT id FROM \(table.rawValue) WHERE name = ?"),
      arguments: [name])
  }
}
