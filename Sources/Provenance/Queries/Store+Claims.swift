import GRDB

extension Store {
  /// The claims a filter means: all, or a page of `limit` that goes on `after` the last claim of the
  /// page before, in the same order.
  package func claims(
    matching filter: Filter = .all, order: ClaimOrder = .id, limit: Int? = nil,
    after: ClaimID? = nil
  ) throws -> [ClaimRecord] {
    try read { db in
      let ids = try Self.ids(filter, order: order, limit: limit, after: after, in: db)
      return try ClaimLoader(db: db).records(ids)
    }
  }

  /// The same without reading the claims.
  package func claimIDs(
    matching filter: Filter = .all, order: ClaimOrder = .id, limit: Int? = nil,
    after: ClaimID? = nil
  ) throws -> [ClaimID] {
    try read { try Self.ids(filter, order: order, limit: limit, after: after, in: $0) }
      .map { ClaimID(Int($0)) }
  }

  package func claimCount(matching filter: Filter = .all) throws -> Int {
    let query = FilterQuery(filter)
    return try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM claim WHERE \(query.condition)",
        arguments: StatementArguments(query.arguments)) ?? 0
    }
  }

  /// One claim, rejected ones too.
  ///
  /// - Throws: ``StoreError/unknownClaim(_:)``.
  package func claim(_ id: ClaimID) throws -> ClaimRecord {
    guard let record = try read({ try ClaimLoader(db: $0).records([Int64(id.number)]) }).first
    else {
      throw StoreError.unknownClaim(id)
    }
    return record
  }

  /// Most filters meet many claims, so that the next ones in the list fill a page; when they do not,
  /// few enough are left to be gathered and put in order.
  private static func ids(
    _ filter: Filter, order: ClaimOrder, limit: Int?, after: ClaimID?, in db: Database
  ) throws -> [Int64] {
    if let limit, limit <= 200, filter != .all {
      let walked = try walk(filter, order: order, limit: limit, after: after, in: db)
      if walked.count == limit { return walked }
    }
    return try gather(filter, order: order, limit: limit, after: after, in: db)
  }

  /// Those of the next few thousand claims that meet the filter.
  private static func walk(
    _ filter: Filter, order: ClaimOrder, limit: Int, after: ClaimID?, in db: Database
  ) throws -> [Int64] {
    let query = FilterQuery(filter, plan: .walk)
    let key: [(any DatabaseValueConvertible)?] = after.map { [$0.number] } ?? []
    let start = after == nil ? "TRUE" : order.continuation
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT claim.id FROM (
          SELECT * FROM claim WHERE \(start) ORDER BY \(order.columns) LIMIT 4000) AS claim
        WHERE \(query.condition) ORDER BY \(order.columns) LIMIT ?
        """, arguments: StatementArguments(key + query.arguments + [limit]))
  }

  private static func gather(
    _ filter: Filter, order: ClaimOrder, limit: Int?, after: ClaimID?, in db: Database
  ) throws -> [Int64] {
    var query = FilterQuery(filter)
    var condition = query.condition
    if let after {
      condition += " AND " + order.continuation
      query.bind(after.number)
    }
    query.bind(limit ?? -1)
    return try Int64.fetchAll(
      db,
      sql: "SELECT claim.id FROM claim WHERE \(condition) ORDER BY \(order.columns) LIMIT ?",
      arguments: StatementArguments(query.arguments))
  }
}
