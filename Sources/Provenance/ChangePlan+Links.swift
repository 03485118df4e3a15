extension ChangePlan {
  /// Takes what says the opposite away first.
  func link(_ claim: ClaimID, _ relation: ClaimRelation, _ other: ClaimID) throws
    -> [any Operation]
  {
    guard claim != other else { throw StoreError.claimToItself(claim) }
    let (first, second) = (try hash(of: claim), try hash(of: other))
    guard try links(claim, relation, other).isEmpty else { return [] }
    return try removals(claim, relation.opposite, other)
      + [LinkClaims(claim: first, relation: relation, other: second)]
  }

  /// Claims that are no longer the same are apart, lest a comparison joins them by their words.
  func unlink(_ claim: ClaimID, _ relation: ClaimRelation, _ other: ClaimID) throws
    -> [any Operation]
  {
    guard relation != .same else { return try link(claim, .apart, other) }
    return try removals(claim, relation, other)
  }

  private func removals(_ claim: ClaimID, _ relation: ClaimRelation?, _ other: ClaimID) throws
    -> [any Operation]
  {
    guard let relation else { return [] }
    return try links(claim, relation, other).map { first, second in
      UnlinkClaims(
        claim: try hash(of: first), relation: relation, other: try hash(of: second))
    }
  }

  /// The links that say so, in the order of their claims.
  private func links(_ claim: ClaimID, _ relation: ClaimRelation, _ other: ClaimID) throws
    -> [(ClaimID, ClaimID)]
  {
    let either = [(claim, other)] + (relation.opposite == nil ? [] : [(other, claim)])
    return try either.filter { first, second in
      try exists(
        "SELECT 1 FROM claim_link WHERE claim = ? AND other = ? AND relation = ?",
        [first.number, second.number, relation.rawValue])
    }
  }
}
