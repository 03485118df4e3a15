/// Joins claims that match into clusters.
///
/// Two claims match when each is the other's best in its document and their score reaches the
/// threshold. Clusters grow from the best match down; two clusters join only while their claims are
/// alike on average and no document comes in twice, so that a chain of small likenesses joins nothing;
/// claims of one language must match there, whatever a third language's claim is like.
/// Then come what is left between the matches of a text and its copy, claims that tell a part of what
/// another document tells in one, and claims that repeat one of their own document.
struct Clusterer {
  let profiles: [ClaimProfile]
  let options: ComparisonOptions
  private let lineages: [Int]
  private let documents: [Int]
  private let scores: ScoreTable
  /// Pairs that can be the best, or stand in the way of one.
  private let near: [ScoredPair]
  private let linked: LinkedClaims
  private let unlinked: LinkedClaims
  private var clusterOf: [Int]
  private var members: [[Int]]
  private var matches: [ClusterMatch] = []

  init(
    profiles: [ClaimProfile], pairs: [ScoredPair], lineages: [Int], options: ComparisonOptions
  ) {
    self.profiles = profiles
    self.options = options
    self.lineages = lineages
    documents = profiles.map(\.document)
    linked = LinkedClaims(options.linked, profiles)
    unlinked = LinkedClaims(options.unlinked, profiles)
    scores = ScoreTable(pairs, claims: profiles.count)
    clusterOf = Array(profiles.indices)
    members = profiles.indices.map { [$0] }
    let least = min(options.candidateThreshold, options.matchThreshold)
    near = pairs.filter { $0.score >= least }
  }

  /// Returns the clusters, each in claim order, by first claim, and the matches that joined them.
  mutating func clusters() -> (clusters: [[Int]], matches: [ClusterMatch]) {
    for pair in linked.pairs { join(pair, by: .link) }
    let best = BestPairs(near, documentOfClaim: documents)
    for pair in mutual(best) where mayJoin(pair, twice: false) { join(pair, by: .score) }
    for pair in sequence() where mayFollow(pair) { join(pair, by: .sequence) }
    for pair in parts(best) where isAlone(pair) && !isForbidden(pair) && !isContradicted(pair) {
      join(pair, by: .score)
    }
    for pair in repetitions() where mayJoin(pair, twice: true) { join(pair, by: .score) }
    joinRests()
    return (members.filter { !$0.isEmpty }.map { $0.sorted() }, matches)
  }

  /// Returns the pairs that are each other's best and reach the match threshold, the best first.
  func mutualMatches() -> [ScoredPair] { mutual(BestPairs(near, documentOfClaim: documents)) }

  /// Returns, for each claim, those whose score with it reaches the candidate threshold.
  func neighbours() -> Postings<Neighbour> {
    Postings(keys: profiles.count) { post in
      for pair in near where pair.score >= options.candidateThreshold {
        post(pair.left, Neighbour(claim: pair.right, score: pair.score))
        post(pair.right, Neighbour(claim: pair.left, score: pair.score))
      }
    }
  }

  private mutating func join(_ pair: ScoredPair, by reason: ClusterMatch.Reason) {
    let (kept, gone) = (clusterOf[pair.left], clusterOf[pair.right])
    matches.append(ClusterMatch(pair: pair, reason: reason))
    guard kept != gone else { return }
    for claim in members[gone] { clusterOf[claim] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }
}

/// A claim that comes near another.
struct Neighbour {
  var claim: Int
  var score: Double
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
  /// Whether nothing else comes as near as a weak match of two languages does.
  private func standsOut(_ pair: ScoredPair, _ best: BestPairs) -> Bool {
    guard pair.score < options.sureThreshold,
      profiles[pair.left].language != profiles[pair.right].language
    else { return true }
    return best.second(pair) * options.margin <= pair.score
  }

  private func mutual(_ best: BestPairs) -> [ScoredPair] {
    matching(best) { $0.left && $0.right }
  }

  /// Pairs that are the best of one side only: the other tells more, and has a better match for it.
  private func parts(_ best: BestPairs) -> [ScoredPair] {
    matching(best) { $0.left || $0.right }
  }

  private func matching(
    _ best: BestPairs, where isWanted: ((left: Bool, right: Bool)) -> Bool
  ) -> [ScoredPair] {
    var found: [ScoredPair] = []
    for (number, pair) in near.enumerated() where pair.score >= options.matchThreshold {
      if isWanted(best.isBest(number, pair)), standsOut(pair, best), !linked.contains(pair) {
        found.append(pair)
      }
    }
    return found.sorted(by: bestFirst)
  }

  /// Pairs of one document; a claim with other numbers repeats nothing.
  private func repetitions() -> [ScoredPair] {
    scores.pairs.filter { pair in
      guard pair.score >= options.repetitionThreshold,
        documents[pair.left] == documents[pair.right]
      else { return false }
      let (one, other) = (profiles[pair.left], profiles[pair.right])
      return one.id != other.id
        && (one.numbers.isSubset(of: other.numbers) || other.numbers.isSubset(of: one.numbers))
    }.sorted(by: bestFirst)
  }

  private func sequence() -> [ScoredPair] {
    SequenceMatcher(profiles: profiles, lineages: lineages).pairs { claim, document in
      members[clusterOf[claim]].filter { documents[$0] == document }.min()
    }.map { ScoredPair(left: $0.left, right: $0.right, score: options.matchThreshold) }
  }

  private func bestFirst(_ one: ScoredPair, _ other: ScoredPair) -> Bool {
    guard one.score == other.score else { return one.score > other.score }
    return (one.left, one.right) < (other.left, other.right)
  }

  /// Whether the clusters of a pair may join; `twice` allows two claims of one document.
  private func mayJoin(_ pair: ScoredPair, twice: Bool) -> Bool {
    let (one, other) = (clusterOf[pair.left], clusterOf[pair.right])
    guard one != other else { return !twice }
    var sum = 0.0
    for left in members[one] {
      for right in members[other] {
        if !twice && documents[left] == documents[right] { return false }
        if unlinked.contains(left, right) { return false }
        sum += scores.score(left, right)
      }
    }
    if !twice && isContradicted(pair) { return false }
    let mean = sum / Double(max(1, members[one].count * members[other].count))
    return mean >= options.candidateThreshold * 0.8
  }

  /// Whether claims of two documents of one language stand in the clusters of a pair of two languages and
  /// no such two match or count the same kind of victims: they would show what the pair's words cannot.
  private func isContradicted(_ pair: ScoredPair) -> Bool {
    guard profiles[pair.left].language != profiles[pair.right].language else { return false }
    var isCompared = false
    for left in members[clusterOf[pair.left]] {
      for right in members[clusterOf[pair.right]]
      where profiles[left].language == profiles[right].language
        && documents[left] != documents[right]
      {
        let count = QuantityAgreement(profiles[left], profiles[right], options.figures).weight
        if count > options.figures.commonCount { return false }
        if scores.score(left, right) >= options.matchThreshold { return false }
        isCompared = true
      }
    }
    return isCompared
  }

  /// Whether one of the two is in no cluster yet.
  private func isAlone(_ pair: ScoredPair) -> Bool {
    members[clusterOf[pair.left]].count == 1 || members[clusterOf[pair.right]].count == 1
  }

  /// Whether an analyst said that claims of the two clusters are not the same.
  private func isForbidden(_ pair: ScoredPair) -> Bool {
    guard !unlinked.isEmpty else { return false }
    return members[clusterOf[pair.left]].contains { left in
      members[clusterOf[pair.right]].contains { unlinked.contains(left, $0) }
    }
  }

  /// A pair by order alone never brings a document in twice.
  private func mayFollow(_ pair: ScoredPair) -> Bool {
    let (one, other) = (members[clusterOf[pair.left]], members[clusterOf[pair.right]])
    return clusterOf[pair.left] != clusterOf[pair.right]
      && one.allSatisfy { left in
        other.allSatisfy {
          !unlinked.contains(left, $0) && documents[left] != documents[$0]
        }
      }
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
