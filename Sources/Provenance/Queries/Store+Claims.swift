import GRDB

extension Store {
  /// The claims a filter means: all, or a page of `limit` that goes on `after` the last claim of the
  /// page before, in the same order.
  package func claims(
    matching filter: Filter = .all, order: ClaimOrder = .id, limit: Int? = nil,
    after: ClaimID? = nil
  ) throws -> [ClaimRecord] {
    try read { db in
      let page = ClaimPage(filter: filter, order: order, limit: limit, after: after)
      return try ClaimLoader(db: db).records(page.ids(in: db))
    }
  }

  /// The same without reading the claims.
  package func claimIDs(
    matching filter: Filter = .all, order: ClaimOrder = .id, limit: Int? = nil,
    after: ClaimID? = nil
  ) throws -> [ClaimID] {
    let page = ClaimPage(filter: filter, order: order, limit: limit, after: after)
    return try read { try page.ids(in: $0) }.map { ClaimID(Int($0)) }
  }

  /// How many claims a filter means; counts no further than `most`.
  package func claimCount(matching filter: Filter = .all, upTo most: Int? = nil) throws -> Int {
    try read { try ClaimPage(filter: filter).count(upTo: most, in: $0) }
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
}
