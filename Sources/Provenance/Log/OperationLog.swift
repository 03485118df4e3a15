import Foundation
import GRDB

/// Reads and appends to the log inside a transaction.
struct OperationLog {
  let db: Database

  /// What an operation is signed with.
  struct Signing {
    var author: String
    var now: Timestamp
    var session: ContentHash?
    var leader: ContentHash?
    var command: String?
  }

  /// Where the log ends.
  struct End {
    var heads: [ContentHash]
    var time: Timestamp?
  }

  func end() throws -> End { try End(heads: heads(), time: lastTime()) }

  /// Appends an operation after every operation the store holds.
  ///
  /// Times grow strictly along the log even when the clock does not, so that the order by time and
  /// hash, which every store computes alike, never puts an operation before one it knew of.
  func append(_ operation: some Operation, _ signing: Signing, after end: inout End) throws
    -> LoggedOperation
  {
    let parents = end.heads
    let at = max(signing.now, end.time?.next ?? signing.now)
    let payload = try operation.payload()
    let kind = type(of: operation).kind
    let hash = LoggedOperation.hash(
      parents: parents, leader: signing.leader, author: signing.author, session: signing.session,
      at: at, kind: kind, command: signing.command, payload: payload)
    var logged = LoggedOperation(
      id: 0, hash: hash, parents: parents, leader: signing.leader ?? hash, author: signing.author,
      session: signing.session, at: at, kind: kind, command: signing.command, payload: payload)
    logged.id = try insert(logged)
    end = End(heads: [hash], time: at)
    return logged
  }

  func heads() throws -> [ContentHash] {
    try Data.fetchAll(db, sql: "SELECT hash FROM head ORDER BY hash").compactMap {
      ContentHash($0)
    }
  }

  func operation(_ id: Int64) throws -> LoggedOperation? {
    try Row.fetchOne(
      db, sql: "SELECT \(LoggedOperation.columns) FROM op WHERE id = ?", arguments: [id]
    ).map(LoggedOperation.init(row:))
  }

  func operation(_ hash: ContentHash) throws -> LoggedOperation? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(LoggedOperation.columns) FROM op WHERE hash = ?"),
      arguments: [hash.data]
    ).map(LoggedOperation.init(row:))
  }

  /// The operations of one command, in order.
  func group(_ leader: ContentHash) throws -> [LoggedOperation] {
    try Row.fetchAll(
      db, sql: "SELECT \(LoggedOperation.columns) FROM op WHERE leader = ? ORDER BY at, hash",
      arguments: [leader.data]
    ).map(LoggedOperation.init(row:))
  }

  private func lastTime() throws -> Timestamp? {
    try String.fetchOne(db, sql: "SELECT max(at) FROM op").flatMap(Timestamp.init)
  }

  /// Adds an operation as it is and returns its number.
  func insert(_ logged: LoggedOperation) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO op (hash, parents, leader, author, session, at, kind, command, payload)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      logged.hash.data, Data(logged.parents.flatMap(\.bytes)), logged.leader.data, logged.author,
      logged.session?.data, logged.at.description, logged.kind.rawValue, logged.command,
      logged.payload,
    ])
    return db.lastInsertedRowID
  }

  /// After operations of another store were added: those that no other names as its parent remain.
  func addHeads(_ operations: [LoggedOperation]) throws {
    let candidates = Set(try heads() + operations.map(\.hash))
    try setHeads(candidates.subtracting(operations.flatMap(\.parents)))
  }

  func setHeads(_ heads: some Sequence<ContentHash>) throws {
    try db.execute(sql: "DELETE FROM head")
    for head in heads {
      try db.execute(sql: "INSERT INTO head (hash) VALUES (?)", arguments: [head.data])
    }
  }
}
