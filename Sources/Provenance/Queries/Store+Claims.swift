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

  /// The claim that stands after or before a claim, or first or last of all for nil, in the order of
  /// documents; nil when there is none. Rejected claims are passed over.
  package func claimID(nextTo id: ClaimID?, forward: Bool) throws -> ClaimID? {
    if forward { return try claimIDs(order: .text, limit: 1, after: id).first }
    let place = "(SELECT document, start, id FROM claim WHERE id = ?)"
    let start = id == nil ? "TRUE" : "(document, start, id) < \(place)"
    return try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT id FROM claim INDEXED BY claim_by_document WHERE \(start) AND rejected IS NULL
          ORDER BY document DESC, start DESC, id DESC LIMIT 1
          """, arguments: id.map { [$0.number] } ?? [])
    }.map(ClaimID.init)
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
