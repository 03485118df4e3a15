import GRDB

/// Which names of a table of names count as another of it. An alias never points to an alias.
struct NameAliases {
  let db: Database
  let table: Identities.NameTable

  private var aliases: String { "\(table.rawValue)_alias" }
  private var column: String { table.rawValue }

  /// Counts names as another; nil lets them stand for themselves again.
  func alias(_ names: [String], as canonical: String?, by stamp: Stamp) throws {
    let identities = Identities(db: db)
    let ids = try names.map { try identities.id(ofName: $0, in: table) }
    let target = try canonical.map {
      try root(of: identities.id(ofName: $0, in: table), besides: ids)
    }
    for id in ids {
      try release(id)
      guard let target, target != id else { continue }
      try db.execute(
        sql: "UPDATE \(aliases) SET canonical = ? WHERE canonical = ?", arguments: [target, id])
      try point(id, to: target, by: stamp, replacing: true)
    }
  }

  func point(_ name: Int64, to canonical: Int64, by stamp: Stamp, replacing: Bool) throws {
    try db.execute(
      sql: """
        INSERT OR \(replacing ? "REPLACE" : "IGNORE") INTO \(aliases) (\(column), canonical, op)
        VALUES (?, ?, ?)
        """, arguments: [name, canonical, stamp.operation])
  }

  /// A canonical name that is an alias of one of the names becomes a name of its own first.
  private func root(of name: Int64, besides names: [Int64]) throws -> Int64 {
    guard
      let root = try Int64.fetchOne(
        db, sql: "SELECT canonical FROM \(aliases) WHERE \(column) = ?", arguments: [name])
    else { return name }
    guard names.contains(root) else { return root }
    try release(name)
    return name
  }

  private func release(_ name: Int64) throws {
    try db.execute(sql: "DELETE FROM \(aliases) WHERE \(column) = ?", arguments: [name])
  }
}
