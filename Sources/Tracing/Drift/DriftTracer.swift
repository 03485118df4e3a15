import ClaimModel
package import Framing
package import LanguagePacks

/// Finds what a text changed in the attributions of the text it goes back to, across languages too.
package struct DriftTracer {
  private let upstream: ComparedDocument
  private let downstream: ComparedDocument
  private let lexicon: NameLexicon
  private let matches: [ClaimMatch]

  /// Matches the claims of two documents, of which the second goes back to the first.
  package init(
    _ upstream: ComparedDocument, _ downstream: ComparedDocument, lexicon: NameLexicon,
    options: ComparisonOptions = ComparisonOptions()
  ) {
    self.upstream = upstream
    self.downstream = downstream
    self.lexicon = lexicon
    matches = Comparison.of([upstream, downstream], options: options).rows.flatMap(\.matches)
  }

  /// Returns the drifts in the order of the second text.
  package func findings() -> [DriftFinding] {
    downstream.claims.flatMap { claim -> [DriftFinding] in
      let own = matches.filter { $0.right == claim.id }
      guard let best = own.max(by: { $0.score < $1.score }),
        let source = upstream.claims.first(where: { $0.id == best.left })
      else { return [] }
      return kinds(source, claim, best, rivals: own).map { kind in
        finding(kind, source, claim, best)
      }
    }
  }

  private func kinds(
    _ source: ComparedClaim, _ claim: ComparedClaim, _ match: ClaimMatch, rivals: [ClaimMatch]
  ) -> [DriftKind] {
    let (old, new) = (source.claim, claim.claim)
    var kinds: [DriftKind] = []
    if old.kind != new.kind, !hasRival(of: new.kind, match, rivals) {
      kinds.append(old.kind == .statement ? .quotedToNarrated : .narratedToQuoted)
    } else if old.kind == .statement, new.kind == .statement {
      if !isSameSpeaker(old.speaker, new.speaker) { kinds.append(.speakerChanged) }
      if old.voice == .direct, new.voice == .indirect { kinds.append(.quotationLost) }
    }
    if old.isDoubted != new.isDoubted { kinds.append(old.isDoubted ? .hedgeLost : .hedgeAdded) }
    if match.evidence.contains(where: { $0.kind == .quantityConflict }) {
      kinds.append(.numberChanged)
    }
    return kinds
  }

  /// Whether the first text has the content in the same kind as well, and nearly as near.
  private func hasRival(of kind: ClaimKind, _ match: ClaimMatch, _ rivals: [ClaimMatch]) -> Bool {
    rivals.contains { rival in
      rival.score >= 0.8 * match.score
        && upstream.claims.contains { $0.id == rival.left && $0.claim.kind == kind }
    }
  }

  /// Nobody is told apart from somebody whose name is not known.
  private func isSameSpeaker(_ one: Speaker?, _ other: Speaker?) -> Bool {
    let left = names(one), right = names(other)
    guard !left.isEmpty, !right.isEmpty else { return true }
    return left.contains { name in right.contains { name.isCompatible(with: $0) } }
  }

  private func names(_ speaker: Speaker?) -> [SpeakerKey] {
    [speaker?.resolved, speaker?.onBehalfOf].compactMap { $0 }
      .map { SpeakerKey($0, lexicon: lexicon) }
  }

  private func finding(
    _ kind: DriftKind, _ source: ComparedClaim, _ claim: ComparedClaim, _ match: ClaimMatch
  ) -> DriftFinding {
    let conflict = match.evidence.first { $0.kind == .quantityConflict }
    return DriftFinding(
      kind: kind, upstream: side(kind, source, in: upstream, number: conflict?.left),
      downstream: side(kind, claim, in: downstream, number: conflict?.right))
  }

  private func side(
    _ kind: DriftKind, _ claim: ComparedClaim, in document: ComparedDocument, number: ByteRange?
  ) -> DriftSide {
    let isNumber = kind == .numberChanged
    let shown = (isNumber ? number : nil).map { [$0] } ?? Self.ranges(claim.claim)
    return DriftSide(
      document: document.id, claim: claim.id,
      value: isNumber ? document.text(shown) : value(claim.claim),
      text: document.text(claim.claim.content), ranges: shown)
  }

  /// The content with what attributes it, in text order.
  private static func ranges(_ claim: Claim) -> [ByteRange] {
    (claim.content + (claim.cue?.ranges ?? []) + [claim.speaker?.mention].compactMap { $0 })
      .sorted()
  }

  private func value(_ claim: Claim) -> String {
    let doubt = claim.isDoubted ? ", doubted" : ""
    guard claim.kind == .statement else { return "narrated" + doubt }
    let how = claim.voice == .indirect ? "said by" : "quoted from"
    return "\(how) \(claim.speaker?.resolved ?? "somebody")" + doubt
  }
}

extension Claim {
  /// Whether the text keeps a distance to the content.
  fileprivate var isDoubted: Bool {
    !Set(flags).isDisjoint(with: [.hedged, .hearsay])
      || cue.map { $0.cueClass == .doubting || $0.cueClass == .hedge } == true
  }
}
