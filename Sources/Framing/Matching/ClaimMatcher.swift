import ClaimModel

/// Scores pairs of claims by what they share.
///
/// A score is a sum of parts, each of which can be shown: terms, quantities, speaker, position, act. A
/// demand and a report of facts seldom are one thing: unlike acts take a part off.
struct ClaimMatcher {
  let profiles: [ClaimProfile]
  let table: TermTable
  private let own: TermSpace
  let cross: CrossSpace
  let meanings: MeaningSpace
  let figures: MatchFigures

  /// Below this a pair is not kept at all.
  static let leastScore = 0.1
  /// Pairs of a claim, to make room for.
  private static let usualPairs = 64

  init(_ profiles: [ClaimProfile], book: TermBook) {
    self.profiles = profiles
    figures = book.figures
    table = TermTable(profiles, book: book)
    own = TermSpace(table)
    cross = CrossSpace(table, book: book)
    meanings = MeaningSpace(profiles, figures)
  }

  /// Returns all pairs that score at least `leastScore`, lower claim first, in order.
  func pairs() -> [ScoredPair] { pairs { _, _ in } }

  /// The same.
  ///
  /// - Parameter proceed: is told how many claims of how many are compared with all others.
  func pairs(
    _ proceed: (_ done: Int, _ total: Int) throws -> Void
  ) rethrows -> [ScoredPair] {
    var pairs: [ScoredPair] = []
    var shared = SharedTermTable(claims: profiles.count)
    var links = LinkTable(claims: profiles.count)
    var speakers = SpeakerTable(profiles)
    let claims = profiles.map(ScoredClaim.init)
    pairs.reserveCapacity(profiles.count * Self.usualPairs)
    for left in profiles.indices {
      try proceed(left, profiles.count)
      own.addShared(left, to: &shared)
      cross.addShared(left, to: &shared, using: &links)
      meanings.addAlike(left, to: &shared)
      shared.drain { right, terms in
        let (one, other) = (claims[left], claims[right])
        let agreement =
          one.countsThings && other.countsThings
          ? QuantityAgreement(profiles[left], profiles[right], figures).weight : 0
        guard terms.count > 1 || agreement > 0 || terms.meaning > 0 else { return }
        if terms.meaning == 0, agreement == 0, meanings.areStrange(left, right) { return }
        var score =
          figures.terms * likeness(left, right, terms) + figures.quantity * agreement
        if speakers.areShared(left, right) { score += figures.speaker }
        if one.act == other.act { score += figures.act }
        score += figures.position * (1 - abs(one.position - other.position))
        if one.tellsFacts != other.tellsFacts { score *= figures.unlikeActs }
        guard score >= Self.leastScore else { return }
        pairs.append(ScoredPair(left: left, right: right, score: score))
      }
    }
    return pairs
  }

  /// By their terms or by their meaning: either is enough, both are more.
  private func likeness(_ left: Int, _ right: Int, _ shared: SharedTerms) -> Double {
    let words = wordLikeness(left, right, shared)
    return words + (1 - words) * shared.meaning
  }

  /// Returns how alike two claims are by their terms alone, 0 to 1.
  func wordLikeness(_ left: Int, _ right: Int, _ shared: SharedTerms) -> Double {
    table.languages[left] == table.languages[right]
      ? shared.likeness(own.mass[left], own.mass[right], figures)
      : cross.likeness(left, right, shared)
  }

  /// Returns the weight of a term both claims of one language have.
  func weight(_ term: Term) -> Double { own.weight(term.key) }
}

/// What a score needs to know of a claim besides its terms.
private struct ScoredClaim {
  let act: SpeechAct
  let tellsFacts: Bool
  let countsThings: Bool
  let position: Double

  init(_ profile: ClaimProfile) {
    act = profile.claim.act
    tellsFacts = act.tellsFacts
    countsThings = !profile.counts.isEmpty
    position = profile.position
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

/// Two claims, by number in the profiles, and how alike they are. There are many.
struct ScoredPair: Hashable {
  private let lower: Int32
  private let higher: Int32
  let score: Double

  init(left: Int, right: Int, score: Double) {
    lower = Int32(left)
    higher = Int32(right)
    self.score = score
  }

  var left: Int { Int(lower) }
  var right: Int { Int(higher) }
}
