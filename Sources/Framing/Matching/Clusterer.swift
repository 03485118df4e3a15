/// Joins claims that match into clusters.
///
/// Two claims match when each is the other's best in its document and their score reaches the
/// threshold. Clusters grow from the best match down; two clusters join only while their claims are
/// alike on average and no document comes in twice, so that a chain of small likenesses joins nothing.
/// Then come what is left between the matches of a text and its copy, claims that tell a part of what
/// another document tells in one, and claims that repeat one of their own document.
struct Clusterer {
  let profiles: [ClaimProfile]
  let options: ComparisonOptions
  private let lineages: [Int]
  /// For each claim, those whose score with it reaches the candidate threshold.
  private(set) var neighbours: [[(claim: Int, score: Double)]]
  private let scores: [ScoredPair]
  /// For each claim, where its pairs as the left one start in `scores`.
  private let starts: [Int]
  /// Pairs that can be the best, or stand in the way of one.
  private let near: [ScoredPair]
  private let linked: Set<ClaimPair>
  private let unlinked: Set<ClaimPair>
  private var clusterOf: [Int]
  private var members: [[Int]]
  private var matches: [ClusterMatch] = []

  init(
    profiles: [ClaimProfile], pairs: [ScoredPair], lineages: [Int], options: ComparisonOptions
  ) {
    self.profiles = profiles
    self.options = options
    self.lineages = lineages
    linked = Set(options.linked)
    unlinked = Set(options.unlinked)
    scores = pairs
    clusterOf = Array(profiles.indices)
    members = profiles.indices.map { [$0] }
    neighbours = profiles.map { _ in [] }
    var starts = [Int](repeating: 0, count: profiles.count + 1)
    for pair in pairs { starts[pair.left + 1] += 1 }
    for claim in profiles.indices { starts[claim + 1] += starts[claim] }
    self.starts = starts
    near = pairs.filter { $0.score >= min(options.candidateThreshold, options.matchThreshold) }
    for pair in near where pair.score >= options.candidateThreshold {
      neighbours[pair.left].append((claim: pair.right, score: pair.score))
      neighbours[pair.right].append((claim: pair.left, score: pair.score))
    }
  }

  /// Returns the clusters, each in claim order, by first claim, and the matches that joined them.
  mutating func clusters() -> (clusters: [[Int]], matches: [ClusterMatch]) {
    for pair in linkedPairs() { join(pair, by: .link) }
    let best = best()
    for pair in mutual(best) where mayJoin(pair, twice: false) { join(pair, by: .score) }
    for pair in sequence() where mayFollow(pair) { join(pair, by: .sequence) }
    for pair in parts(best) where isAlone(pair) && !isForbidden(pair) { join(pair, by: .score) }
    for pair in repetitions() where mayJoin(pair, twice: true) { join(pair, by: .score) }
    joinRests()
    return (members.filter { !$0.isEmpty }.map { $0.sorted() }, matches)
  }

  /// Returns the pairs that are each other's best and reach the match threshold, the best first.
  func mutualMatches() -> [ScoredPair] { mutual(best()) }

  /// Returns the score of two claims in any order; 0 where they share nothing.
  func score(_ one: Int, _ other: Int) -> Double {
    let (left, right) = (min(one, other), max(one, other))
    let own = scores[starts[left]..<starts[left + 1]]
    var (low, high) = (own.startIndex, own.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if own[middle].right < right { low = middle + 1 } else { high = middle }
    }
    return low < own.endIndex && own[low].right == right ? own[low].score : 0
  }

  private func key(_ left: Int, _ right: Int) -> Int { left * profiles.count + right }

  private mutating func join(_ pair: ScoredPair, by reason: ClusterMatch.Reason) {
    let (kept, gone) = (clusterOf[pair.left], clusterOf[pair.right])
    matches.append(ClusterMatch(pair: pair, reason: reason))
    guard kept != gone else { return }
    for claim in members[gone] { clusterOf[claim] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }
}

/// Why two claims came into one cluster.
struct ClusterMatch {
  enum Reason {
    /// An analyst said so.
    case link
    case score
    /// They stand between the same matches of a text and its copy.
    case sequence
  }

  var pair: ScoredPair
  var reason: Reason
}

extension Clusterer {
  private func linkedPairs() -> [ScoredPair] {
    guard !linked.isEmpty else { return [] }
    let numbers = Dictionary(
      profiles.indices.map { (profiles[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    return options.linked.compactMap { pair in
      guard let one = numbers[pair.first], let other = numbers[pair.second] else { return nil }
      return ScoredPair(left: min(one, other), right: max(one, other), score: 1)
    }
  }

  /// The best pair of each claim in each other document; equal scores go to the earlier claim.
  private func best() -> [Int: BestPair] {
    var best: [Int: BestPair] = [:]
    for pair in near where profiles[pair.left].document != profiles[pair.right].document {
      let (left, right) = slots(pair)
      best[left, default: BestPair(pair: pair)].offer(pair)
      best[right, default: BestPair(pair: pair)].offer(pair)
    }
    return best
  }

  /// A claim's best pair in a document, and the score of the next.
  private struct BestPair {
    var pair: ScoredPair
    var second = 0.0

    mutating func offer(_ other: ScoredPair) {
      guard other != pair else { return }
      if other.score > pair.score {
        second = pair.score
        pair = other
      } else {
        second = max(second, other.score)
      }
    }
  }

  /// Whether nothing else comes as near as a weak match of two languages does.
  private func standsOut(_ pair: ScoredPair, _ best: [Int: BestPair]) -> Bool {
    guard pair.score < options.sureThreshold,
      profiles[pair.left].language != profiles[pair.right].language
    else { return true }
    let (left, right) = slots(pair)
    let second = max(best[left]?.second ?? 0, best[right]?.second ?? 0)
    return second * options.margin <= pair.score
  }

  /// The places in `best` of a pair: the left claim's in the right document, and the other way.
  private func slots(_ pair: ScoredPair) -> (left: Int, right: Int) {
    (
      key(pair.left, profiles[pair.right].document), key(pair.right, profiles[pair.left].document)
    )
  }

  private func mutual(_ best: [Int: BestPair]) -> [ScoredPair] {
    matching(
      near.filter { pair in
        guard pair.score >= options.matchThreshold else { return false }
        let (left, right) = slots(pair)
        return best[left]?.pair == pair && best[right]?.pair == pair && standsOut(pair, best)
      })
  }

  /// Pairs that are the best of one side only: the other tells more, and has a better match for it.
  private func parts(_ best: [Int: BestPair]) -> [ScoredPair] {
    matching(
      near.filter { pair in
        guard pair.score >= options.matchThreshold else { return false }
        let (left, right) = slots(pair)
        return (best[left]?.pair == pair || best[right]?.pair == pair) && standsOut(pair, best)
      })
  }

  private func matching(_ pairs: [ScoredPair]) -> [ScoredPair] {
    pairs.filter { $0.score >= options.matchThreshold && !isLinked($0) }.sorted(by: bestFirst)
  }

  /// Pairs of one document; a claim with other numbers repeats nothing.
  private func repetitions() -> [ScoredPair] {
    scores.filter { pair in
      let (one, other) = (profiles[pair.left], profiles[pair.right])
      guard one.document == other.document, one.id != other.id else { return false }
      return pair.score >= options.repetitionThreshold
        && (one.numbers.isSubset(of: other.numbers) || other.numbers.isSubset(of: one.numbers))
    }.sorted(by: bestFirst)
  }

  private func sequence() -> [ScoredPair] {
    SequenceMatcher(profiles: profiles, lineages: lineages).pairs { claim, document in
      members[clusterOf[claim]].filter { profiles[$0].document == document }.min()
    }.map { ScoredPair(left: $0.left, right: $0.right, score: options.matchThreshold) }
  }

  private func bestFirst(_ one: ScoredPair, _ other: ScoredPair) -> Bool {
    (other.score, one.left, one.right) < (one.score, other.left, other.right)
  }

  private func isLinked(_ pair: ScoredPair) -> Bool {
    linked.contains(ClaimPair(profiles[pair.left].id, profiles[pair.right].id))
  }

  /// Whether the clusters of a pair may join; `twice` allows two claims of one document.
  private func mayJoin(_ pair: ScoredPair, twice: Bool) -> Bool {
    guard clusterOf[pair.left] != clusterOf[pair.right] else { return !twice }
    var scores: [Double] = []
    for left in members[clusterOf[pair.left]] {
      for right in members[clusterOf[pair.right]] {
        if isUnlinked(left, right) { return false }
        let isSame = profiles[left].document == profiles[right].document
        if isSame && !twice { return false }
        scores.append(score(left, right))
      }
    }
    let mean = scores.reduce(0, +) / Double(max(1, scores.count))
    return mean >= options.candidateThreshold * 0.8
  }

  /// Whether one of the two is in no cluster yet.
  private func isAlone(_ pair: ScoredPair) -> Bool {
    members[clusterOf[pair.left]].count == 1 || members[clusterOf[pair.right]].count == 1
  }

  /// Whether an analyst said that claims of the two clusters are not the same.
  private func isForbidden(_ pair: ScoredPair) -> Bool {
    members[clusterOf[pair.left]].contains { left in
      members[clusterOf[pair.right]].contains { isUnlinked(left, $0) }
    }
  }

  /// A pair by order alone never brings a document in twice.
  private func mayFollow(_ pair: ScoredPair) -> Bool {
    let (one, other) = (members[clusterOf[pair.left]], members[clusterOf[pair.right]])
    return clusterOf[pair.left] != clusterOf[pair.right]
      && one.allSatisfy { left in
        other.allSatisfy {
          !isUnlinked(left, $0) && profiles[left].document != profiles[$0].document
        }
      }
  }

  private func isUnlinked(_ one: Int, _ other: Int) -> Bool {
    unlinked.contains(ClaimPair(profiles[one].id, profiles[other].id))
  }

  /// Puts the sentences of a claim that match nothing back together.
  private mutating func joinRests() {
    var firstOfClaim: [String: Int] = [:]
    for number in profiles.indices where members[clusterOf[number]] == [number] {
      guard let first = firstOfClaim[profiles[number].id] else {
        firstOfClaim[profiles[number].id] = number
        continue
      }
      members[clusterOf[number]] = []
      clusterOf[number] = clusterOf[first]
      members[clusterOf[first]].append(number)
    }
  }
}
