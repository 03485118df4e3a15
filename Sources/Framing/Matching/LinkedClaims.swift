/// Pairs of claims about which an analyst decided.
struct LinkedClaims {
  /// In the order given, those whose claims are both compared.
  let pairs: [ScoredPair]
  private let ids: Set<ClaimPair>
  private let profiles: [ClaimProfile]

  init(_ ids: [ClaimPair], _ profiles: [ClaimProfile]) {
    self.ids = Set(ids)
    self.profiles = profiles
    guard !ids.isEmpty else {
      pairs = []
      return
    }
    let numbers = Dictionary(
      profiles.indices.map { (profiles[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    pairs = ids.compactMap { pair in
      guard let one = numbers[pair.first], let other = numbers[pair.second] else { return nil }
      return ScoredPair(left: min(one, other), right: max(one, other), score: 1)
    }
  }

  var isEmpty: Bool { ids.isEmpty }

  func contains(_ pair: ScoredPair) -> Bool { contains(pair.left, pair.right) }

  func contains(_ one: Int, _ other: Int) -> Bool {
    !ids.isEmpty && ids.contains(ClaimPair(profiles[one].id, profiles[other].id))
  }
}
