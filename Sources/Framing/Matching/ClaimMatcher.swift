import ClaimModel

/// Scores pairs of claims by what they share.
///
/// A score is a sum of parts, each of which can be shown: terms .60, quantities .20, speaker .11,
/// position .05, act .04. A demand and a report of facts seldom are one thing: unlike acts take a
/// fifth off. The parts were set once, for all languages, on self-written cases.
struct ClaimMatcher {
  let profiles: [ClaimProfile]
  private let own: TermSpace
  private let cross: TermSpace

  static let termsPart = 0.60
  static let quantityPart = 0.20
  static let speakerPart = 0.11
  static let positionPart = 0.05
  static let actPart = 0.04
  static let unlikeActs = 0.8
  /// Below this a pair is not kept at all.
  static let leastScore = 0.1

  init(_ profiles: [ClaimProfile]) {
    self.profiles = profiles
    let languages = Dictionary(grouping: profiles, by: \.language).mapValues(\.count)
    own = TermSpace(
      claims: profiles.map { profile in
        profile.terms.map { (profile.language + " " + $0.key, $0.importance) }
      },
      population: profiles.map { languages[$0.language] ?? 1 })
    let carried = Self.carried(profiles)
    cross = TermSpace(
      claims: profiles.map { Self.crossTerms($0, carried: carried) },
      population: profiles.map { _ in profiles.count })
  }

  /// Returns all pairs that score at least `leastScore`, lower claim first, in order.
  func pairs() -> [ScoredPair] {
    var pairs: [ScoredPair] = []
    for left in profiles.indices {
      for (right, shared) in sharedTerms(left).sorted(by: { $0.key < $1.key }) {
        let score = score(left, right, shared: shared)
        if score >= Self.leastScore {
          pairs.append(ScoredPair(left: left, right: right, score: score))
        }
      }
    }
    return pairs
  }

  private func sharedTerms(_ left: Int) -> [Int: SharedTerms] {
    var shared: [Int: SharedTerms] = [:]
    let language = profiles[left].language
    own.forEachShared(left) { right, weight in shared[right, default: SharedTerms()].add(weight) }
    cross.forEachShared(left) { right, weight in
      guard profiles[right].language != language else { return }
      shared[right, default: SharedTerms()].add(weight)
    }
    return shared
  }

  private func score(_ left: Int, _ right: Int, shared: SharedTerms) -> Double {
    let (one, other) = (profiles[left], profiles[right])
    let quantity = QuantityAgreement(one, other)
    guard shared.count > 1 || quantity.weight > 0 else { return 0 }
    let space = one.language == other.language ? own : cross
    let likeness = shared.likeness(space.mass[left], space.mass[right])
    var score = Self.termsPart * likeness + Self.quantityPart * quantity.weight
    if one.sharesSpeaker(with: other) { score += Self.speakerPart }
    if one.claim.act == other.claim.act { score += Self.actPart }
    score += Self.positionPart * (1 - abs(one.position - other.position))
    return one.claim.act.tellsFacts == other.claim.act.tellsFacts ? score : score * Self.unlikeActs
  }

  /// Returns the weight of a term both claims have, within the space that compares them.
  func weight(_ term: Term, _ left: Int, _ right: Int) -> Double {
    let language = profiles[left].language
    return language == profiles[right].language
      ? own.weight(language + " " + term.key) : cross.weight(term.crossKey)
  }
}

extension ClaimMatcher {
  /// A name that no other language's claims have is likely a translated one, and says little against.
  private static let foreignName = 0.4

  /// Cross keys that claims of at least two languages have.
  private static func carried(_ profiles: [ClaimProfile]) -> Set<String> {
    var languages: [String: Set<String>] = [:]
    for profile in profiles {
      for term in profile.terms { languages[term.crossKey, default: []].insert(profile.language) }
    }
    return Set(languages.filter { $0.value.count > 1 }.keys)
  }

  private static func crossTerms(
    _ profile: ClaimProfile, carried: Set<String>
  ) -> [(key: String, importance: Double)] {
    var seen: Set<String> = []
    return profile.terms.compactMap { term in
      guard !term.crossKey.isEmpty, seen.insert(term.crossKey).inserted else { return nil }
      let isCarried = carried.contains(term.crossKey)
      if term.kind == .word { return isCarried ? (term.crossKey, 0.8) : nil }
      return (term.crossKey, term.importance * (isCarried ? 1 : foreignName))
    }
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
