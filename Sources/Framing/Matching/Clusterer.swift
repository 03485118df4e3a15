/// Joins claims that match into clusters.
///
/// Two claims match when each is the other's best in its document and their score reaches the
/// threshold. Clusters grow from the best match down; two clusters join only while their claims are
/// alike on average and no document comes in twice, so that a chain of small likenesses joins nothing.
struct Clusterer {
  let profiles: [ClaimProfile]
  let options: ComparisonOptions
  private let scores: [ScoredPair]
  private var lookup: [Int: Double] = [:]
  private let linked: Set<ClaimPair>
  private let unlinked: Set<ClaimPair>
  private var clusterOf: [Int]
  private var members: [[Int]]

  init(profiles: [ClaimProfile], pairs: [ScoredPair], options: ComparisonOptions) {
    self.profiles = profiles
    self.options = options
    linked = Set(options.linked)
    unlinked = Set(options.unlinked)
    scores = pairs
    clusterOf = Array(profiles.indices)
    members = profiles.indices.map { [$0] }
    for pair in pairs { lookup[key(pair.left, pair.right)] = pair.score }
  }

  /// Returns the clusters, each in claim order, by first claim, and the matches that joined them.
  mutating func clusters() -> (clusters: [[Int]], matches: [(pair: ScoredPair, isLinked: Bool)]) {
    var matches: [(pair: ScoredPair, isLinked: Bool)] = []
    for pair in linkedPairs() {
      join(pair)
      matches.append((pair, true))
    }
    for pair in mutualBest() + repetitions() where !isLinked(pair) && mayJoin(pair) {
      join(pair)
      matches.append((pair, false))
    }
    return (members.filter { !$0.isEmpty }.map { $0.sorted() }, matches)
  }

  /// Returns the score of two claims in any order; 0 where they share nothing.
  func score(_ one: Int, _ other: Int) -> Double {
    lookup[key(min(one, other), max(one, other))] ?? 0
  }

  private func key(_ left: Int, _ right: Int) -> Int { left * profiles.count + right }

  private func linkedPairs() -> [ScoredPair] {
    guard !linked.isEmpty else { return [] }
    let numbers = Dictionary(
      profiles.indices.map { (profiles[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    return options.linked.compactMap { pair in
      guard let one = numbers[pair.first], let other = numbers[pair.second] else { return nil }
      return ScoredPair(left: min(one, other), right: max(one, other), score: 1)
    }
  }

  private func mutualBest() -> [ScoredPair] {
    var best: [Int: ScoredPair] = [:]
    for pair in scores where profiles[pair.left].document != profiles[pair.right].document {
      for (claim, other) in [(pair.left, pair.right), (pair.right, pair.left)] {
        let slot = claim * profiles.count + profiles[other].document
        if pair.score > best[slot]?.score ?? 0 { best[slot] = pair }
      }
    }
    return scores.filter { pair in
      guard pair.score >= options.matchThreshold else { return false }
      return best[pair.left * profiles.count + profiles[pair.right].document] == pair
        && best[pair.right * profiles.count + profiles[pair.left].document] == pair
    }.sorted(by: bestFirst)
  }

  private func repetitions() -> [ScoredPair] {
    scores.filter {
      profiles[$0.left].document == profiles[$0.right].document
        && $0.score >= options.repetitionThreshold
    }.sorted(by: bestFirst)
  }

  private func bestFirst(_ one: ScoredPair, _ other: ScoredPair) -> Bool {
    (other.score, one.left, one.right) < (one.score, other.left, other.right)
  }

  private func isLinked(_ pair: ScoredPair) -> Bool {
    linked.contains(ClaimPair(profiles[pair.left].id, profiles[pair.right].id))
  }

  private func mayJoin(_ pair: ScoredPair) -> Bool {
    let (one, other) = (members[clusterOf[pair.left]], members[clusterOf[pair.right]])
    guard clusterOf[pair.left] != clusterOf[pair.right] else { return true }
    var sum = 0.0
    let isRepetition = profiles[pair.left].document == profiles[pair.right].document
    for left in one {
      for right in other {
        if unlinked.contains(ClaimPair(profiles[left].id, profiles[right].id)) { return false }
        if !isRepetition, profiles[left].document == profiles[right].document { return false }
        sum += score(left, right)
      }
    }
    return sum / Double(one.count * other.count) >= options.candidateThreshold * 0.8
  }

  private mutating func join(_ pair: ScoredPair) {
    let (kept, gone) = (clusterOf[pair.left], clusterOf[pair.right])
    guard kept != gone else { return }
    for claim in members[gone] { clusterOf[claim] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }
}
