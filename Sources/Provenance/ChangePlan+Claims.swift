import GRDB

extension ChangePlan {
  /// The claims for which a query finds no row, or nil when there are none left.
  func some(
    _ ids: [ClaimID], unless query: String, _ arguments: (any DatabaseValueConvertible)?...
  ) throws -> [ContentHash]? {
    try some(ids) { try !exists(query, [Int64($0.number)] + arguments) }
  }

  /// The claims for which a query finds a row, or nil when there are none left.
  func some(
    _ ids: [ClaimID], where query: String, _ arguments: (any DatabaseValueConvertible)?...
  ) throws -> [ContentHash]? {
    try some(ids) { try exists(query, [Int64($0.number)] + arguments) }
  }

  /// The hashes of claims that are there, each once and in the order given.
  ///
  /// - Throws: ``StoreError/unknownClaim(_:)``.
  func some(_ ids: [ClaimID], _ isWanted: (ClaimID) throws -> Bool = { _ in true }) throws
    -> [ContentHash]?
  {
    var seen: Set<ClaimID> = []
    var hashes: [ContentHash] = []
    for id in ids where seen.insert(id).inserted {
      let hash = try hash(of: id)
      if try isWanted(id) { hashes.append(hash) }
    }
    return hashes.isEmpty ? nil : hashes
  }

  func hash(of id: ClaimID) throws -> ContentHash {
    guard try Projector.hasClaim(Int64(id.number), in: db),
      let hash = try Identities(db: db).hash(of: Int64(id.number), in: .claims)
    else { throw StoreError.unknownClaim(id) }
    return hash
  }

  func exists(_ query: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Bool {
    try Bool.fetchOne(
      try db.cachedStatement(sql: "SELECT EXISTS (\(query))"),
      arguments: StatementArguments(arguments)) ?? false
  }

  /// Returns a name without white space around it.
  ///
  /// - Throws: ``StoreError/emptyName(what:)``.
  func named(_ name: String, _ what: String) throws -> String {
    guard let first = name.firstIndex(where: { !$0.isWhitespace }),
      let last = name.lastIndex(where: { !$0.isWhitespace })
    else { throw StoreError.emptyName(what: what) }
    return String(name[first...last])
  }
}
