import ClaimModel

/// Scores pairs of claims by what they share.
///
/// A score is a sum of parts, each of which can be shown: terms .60, quantities .20, speaker .11,
/// position .05, act .04. A demand and a report of facts seldom are one thing: unlike acts take a
/// fifth off. The parts were set once, for all languages, on self-written cases.
struct ClaimMatcher {
  let profiles: [ClaimProfile]
  private let own: TermSpace
  let cross: CrossSpace

  static let termsPart = 0.60
  static let quantityPart = 0.20
  static let speakerPart = 0.11
  static let positionPart = 0.05
  static let actPart = 0.04
  static let unlikeActs = 0.8
  /// Below this a pair is not kept at all.
  static let leastScore = 0.1

  init(_ profiles: [ClaimProfile], book: BridgeBook) {
    self.profiles = profiles
    let languages = Dictionary(grouping: profiles, by: \.language).mapValues(\.count)
    own = TermSpace(
      claims: profiles.map { profile in
        profile.terms.map { (profile.language + " " + $0.key, $0.importance) }
      },
      population: profiles.map { languages[$0.language] ?? 1 })
    cross = CrossSpace(profiles, book: book)
  }

  /// Returns all pairs that score at least `leastScore`, lower claim first, in order.
  func pairs() -> [ScoredPair] {
    var pairs: [ScoredPair] = []
    var shared = SharedTermTable(claims: profiles.count)
    for left in profiles.indices {
      var found: [ScoredPair] = []
      func keep(_ right: Int, _ likeness: Double, _ count: Int) {
        let score = score(left, right, likeness: likeness, count: count)
        guard score >= Self.leastScore else { return }
        found.append(ScoredPair(left: left, right: right, score: score))
      }
      own.forEachShared(left) { shared.add($1, with: $0) }
      shared.drain { right, terms in
        keep(right, terms.likeness(own.mass[left], own.mass[right]), terms.count)
      }
      cross.forEachAlike(left) { keep($0, cross.likeness(left, $0, $1), $1.count) }
      pairs += found.sorted { $0.right < $1.right }
    }
    return pairs
  }

  private func score(_ left: Int, _ right: Int, likeness: Double, count: Int) -> Double {
    let (one, other) = (profiles[left], profiles[right])
    let hasQuantities = !one.quantities.isEmpty && !other.quantities.isEmpty
    let agreement = hasQuantities ? QuantityAgreement(one, other).weight : 0
    guard count > 1 || agreement > 0 else { return 0 }
    var score = Self.termsPart * likeness + Self.quantityPart * agreement
    if one.sharesSpeaker(with: other) { score += Self.speakerPart }
    if one.claim.act == other.claim.act { score += Self.actPart }
    score += Self.positionPart * (1 - abs(one.position - other.position))
    return one.claim.act.tellsFacts == other.claim.act.tellsFacts ? score : score * Self.unlikeActs
  }

  /// Returns the weight of a term both claims of one language have.
  func weight(_ term: Term, _ left: Int) -> Double {
    own.weight(profiles[left].language + " " + term.key)
  }
}

extension SpeechAct {
  /// Whether the act tells how things are, rather than moves somebody or oneself to something.
  var tellsFacts: Bool {
    switch self {
    case .assert, .deny, .accuse, .condemn: true
    case .demand, .promise, .question, .thank: false
    }
  }
}

/// Two claims, by number in the profiles, and how alike they are.
struct ScoredPair: Hashable {
  var left: Int
  var right: Int
  var score: Double
}

/// The sum of what two claims share.
struct SharedTerms {
  var count = 0
  var weight = 0.0

  /// What one term alone counts, however much of a short claim it is.
  private static let single = 0.6

  mutating func add(_ weight: Double) {
    count += 1
    self.weight += weight
  }

  /// Returns the mean of Dice's coefficient and of the overlap coefficient, because one document may
  /// tell in half a sentence what another spreads over two; a claim counts at least half as much as
  /// the larger one.
  func likeness(_ left: Double, _ right: Double) -> Double {
    guard left > 0, right > 0 else { return 0 }
    let dice = 2 * weight / (left + right)
    let overlap = weight / max(min(left, right), max(left, right) / 2)
    return min(1, (dice + overlap) / 2) * (count > 1 ? 1 : Self.single)
  }
}

/// What one claim shares with each other claim, filled term by term and emptied claim by claim.
private struct SharedTermTable {
  private var terms: [SharedTerms]
  private var touched: [Int] = []

  init(claims: Int) { terms = Array(repeating: SharedTerms(), count: claims) }

  mutating func add(_ weight: Double, with claim: Int) {
    if terms[claim].count == 0 { touched.append(claim) }
    terms[claim].add(weight)
  }

  mutating func drain(_ body: (_ claim: Int, _ terms: SharedTerms) -> Void) {
    for claim in touched {
      body(claim, terms[claim])
      terms[claim] = SharedTerms()
    }
    touched.removeAll(keepingCapacity: true)
  }
}
