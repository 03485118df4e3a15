import ClaimModel

/// One claim of a reading with its chain, as it is stored.
struct ReadingEntry: Hashable, Sendable, Codable {
  var chain: [ChainLink]
  var claim: Claim
}
