import ClaimModel

/// Lists what makes two claims match.
struct MatchExplainer {
  let matcher: ClaimMatcher
  let documents: [ComparedDocument]

  func match(_ match: ClusterMatch) -> ClaimMatch {
    let pair = match.pair
    let (left, right) = (matcher.profiles[pair.left], matcher.profiles[pair.right])
    var evidence = quantities(left, right)
    if left.sharesSpeaker(with: right) {
      evidence.append(speaker(left, right))
    }
    if left.claim.act == right.claim.act {
      evidence.append(plain(.act, left.claim.act.rawValue, matcher.figures.act))
    }
    let nearness = 1 - abs(left.position - right.position)
    evidence.append(plain(.position, "in the texts", matcher.figures.position * nearness))
    let rest = max(0, pair.score - evidence.reduce(0) { $0 + $1.weight })
    evidence += [reason(match, rest)].compactMap(\.self)
    evidence += likeness(pair, sum: match.reason == .score ? rest : 0)
    return ClaimMatch(
      left: left.id, right: right.id, score: pair.score,
      evidence: heaviestFirst(evidence))
  }

  private func heaviestFirst(_ evidence: [MatchEvidence]) -> [MatchEvidence] {
    let weights = evidence.map(\.weight)
    return evidence.indices.sorted {
      weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1]
    }.map { evidence[$0] }
  }

  /// What joined the two besides what they share, with the weight that remains for it.
  private func reason(_ match: ClusterMatch, _ rest: Double) -> MatchEvidence? {
    switch match.reason {
    case .link: plain(.link, "by an analyst", rest)
    case .sequence: plain(.sequence, "between the same matches of a text and its copy", rest)
    case .score: nil
    }
  }

  /// The meaning and the terms that make both alike; their weights add up to `sum`.
  private func likeness(_ pair: ScoredPair, sum: Double) -> [MatchEvidence] {
    let isForeign =
      matcher.profiles[pair.left].language != matcher.profiles[pair.right].language
    var terms = isForeign ? bridged(pair) : shared(pair)
    let meaning = matcher.meanings.strength(pair.left, pair.right)
    var shared = SharedTerms()
    for term in terms { shared.add(term.weight) }
    let words = matcher.wordLikeness(pair.left, pair.right, shared)
    let ofMeaning = sum * meaning / max(words + meaning, .leastNormalMagnitude)
    let share = (sum - ofMeaning) / max(shared.weight, .leastNormalMagnitude)
    for index in terms.indices { terms[index].weight *= share }
    return [self.meaning(pair, ofMeaning)].compactMap(\.self) + terms
  }

  private func meaning(_ pair: ScoredPair, _ weight: Double) -> MatchEvidence? {
    guard weight > 0, let cosine = matcher.meanings.likeness(pair.left, pair.right) else {
      return nil
    }
    return plain(.meaning, "\(Int((cosine * 100).rounded())) %", weight)
  }

  private func shared(_ pair: ScoredPair) -> [MatchEvidence] {
    let others = matcher.profiles[pair.right].terms
    return matcher.profiles[pair.left].terms.compactMap { term in
      others.first { $0.key == term.key }.map {
        evidence(pair, term, $0, term.kind, matcher.weight(term))
      }
    }
  }

  private func bridged(_ pair: ScoredPair) -> [MatchEvidence] {
    let (left, right) = (matcher.profiles[pair.left], matcher.profiles[pair.right])
    return matcher.cross.links(pair.left, pair.right).map { link in
      evidence(
        pair, left.terms[Int(link.leftTerm)], right.terms[Int(link.rightTerm)], link.kind,
        link.value)
    }
  }

  private func evidence(
    _ pair: ScoredPair, _ left: Term, _ right: Term, _ kind: MatchEvidenceKind, _ weight: Double
  ) -> MatchEvidence {
    let (one, other) = (
      text(matcher.profiles[pair.left], left.range), text(matcher.profiles[pair.right], right.range)
    )
    return MatchEvidence(
      kind: kind, description: described(one, other), left: left.range, right: right.range,
      weight: weight)
  }

  private func quantities(_ left: ClaimProfile, _ right: ClaimProfile) -> [MatchEvidence] {
    let agreement = QuantityAgreement(left, right, matcher.figures)
    guard let one = agreement.left, let other = agreement.right else { return [] }
    let words = described(text(left, one.range), text(right, other.range))
    return [
      MatchEvidence(
        kind: agreement.isConflict ? .quantityConflict : .quantity,
        description: "\(one.category.rawValue): \(words)", left: one.range, right: other.range,
        weight: matcher.figures.quantity * agreement.weight)
    ]
  }

  private func speaker(_ left: ClaimProfile, _ right: ClaimProfile) -> MatchEvidence {
    let names = [left, right].map { $0.claim.speaker?.resolved ?? "" }
    return MatchEvidence(
      kind: .speaker, description: described(names[0], names[1]),
      left: left.claim.speaker?.mention, right: right.claim.speaker?.mention,
      weight: matcher.figures.speaker)
  }

  private func plain(
    _ kind: MatchEvidenceKind, _ description: String, _ weight: Double
  ) -> MatchEvidence {
    MatchEvidence(kind: kind, description: description, left: nil, right: nil, weight: weight)
  }

  private func text(_ profile: ClaimProfile, _ range: ByteRange) -> String {
    String(documents[profile.document].text[range])
  }

  private func described(_ left: String, _ right: String) -> String {
    left == right ? left : left + " = " + right
  }
}
