import ClaimModel

/// Lists what makes two claims match.
struct MatchExplainer {
  let matcher: ClaimMatcher
  let documents: [ComparedDocument]

  func match(_ pair: ScoredPair, isLinked: Bool) -> ClaimMatch {
    let (left, right) = (matcher.profiles[pair.left], matcher.profiles[pair.right])
    var evidence: [MatchEvidence] = isLinked ? [plain(.link, "linked by an analyst", 1)] : []
    evidence += terms(pair) + quantities(left, right)
    if !left.speaker.isDisjoint(with: right.speaker) {
      evidence.append(speaker(left, right))
    }
    if left.claim.act == right.claim.act {
      evidence.append(plain(.act, left.claim.act.rawValue, ClaimMatcher.actPart))
    }
    return ClaimMatch(
      left: left.id, right: right.id, score: isLinked ? 1 : pair.score,
      evidence: evidence.enumerated().sorted {
        ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
      }.map(\.element))
  }

  private func terms(_ pair: ScoredPair) -> [MatchEvidence] {
    let (left, right) = (matcher.profiles[pair.left], matcher.profiles[pair.right])
    let sameLanguage = left.language == right.language
    let key: KeyPath<Term, String> = sameLanguage ? \.key : \.crossKey
    let others = Dictionary(
      right.terms.map { ($0[keyPath: key], $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = [""]
    return left.terms.compactMap { term in
      guard let other = others[term[keyPath: key]], seen.insert(term[keyPath: key]).inserted
      else { return nil }
      let isCognate = !sameLanguage && (term.kind == .word || other.kind == .word)
      return MatchEvidence(
        kind: isCognate ? .cognate : term.kind,
        description: described(text(left, term.range), text(right, other.range)),
        left: term.range, right: other.range,
        weight: ClaimMatcher.termsPart * matcher.weight(term, pair.left, pair.right))
    }
  }

  private func quantities(_ left: ClaimProfile, _ right: ClaimProfile) -> [MatchEvidence] {
    let agreement = QuantityAgreement(left.claim.quantities, right.claim.quantities)
    guard let one = agreement.left, let other = agreement.right else { return [] }
    let words = described(text(left, one.range), text(right, other.range))
    return [
      MatchEvidence(
        kind: agreement.isConflict ? .quantityConflict : .quantity,
        description: "\(one.category.rawValue): \(words)", left: one.range, right: other.range,
        weight: ClaimMatcher.quantityPart * agreement.weight)
    ]
  }

  private func speaker(_ left: ClaimProfile, _ right: ClaimProfile) -> MatchEvidence {
    let names = [left, right].map { $0.claim.speaker?.resolved ?? "" }
    return MatchEvidence(
      kind: .speaker, description: described(names[0], names[1]),
      left: left.claim.speaker?.mention, right: right.claim.speaker?.mention,
      weight: ClaimMatcher.speakerPart)
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
    left == right ? left : "\(left) = \(right)"
  }
}
