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
        finding(kind, source, claim)
      }
    }
  }

  private func kinds(
    _ source: ComparedClaim, _ claim: ComparedClaim, _ match: ClaimMatch, rivals: [ClaimMatch]
  ) -> [DriftKind] {
    let (old, new) = (source.claim, claim.claim)
    var kinds: [DriftKind] = []
    if old.isAttributed != new.isAttributed, !hasRival(new.isAttributed, match, rivals) {
      kinds.append(old.isAttributed ? .quotedToNarrated : .narratedToQuoted)
    } else if old.isAttributed, new.isAttributed {
      if !isSameSpeaker(old.speaker, new.speaker) { kinds.append(.speakerChanged) }
      if old.voice == .direct, new.voice == .indirect { kinds.append(.quotationLost) }
    }
    if old.isDoubted != new.isDoubted { kinds.append(old.isDoubted ? .hedgeLost : .hedgeAdded) }
    if changedNumber(old, new) != nil { kinds.append(.numberChanged) }
    return kinds
  }

  /// The number that takes another's place: both claims give equally many of the same kinds.
  private func changedNumber(_ old: Claim, _ new: Claim) -> (Quantity, Quantity)? {
    let (left, right) = (old.quantities, new.quantities)
    guard
      left.map(\.category).sorted(by: Self.order) == right.map(\.category).sorted(by: Self.order)
    else { return nil }
    let gone = left.filter { one in !right.contains { Self.agree(one, $0) } }
    let come = right.filter { one in !left.contains { Self.agree($0, one) } }
    guard let first = gone.first, let second = come.first(where: { $0.category == first.category })
    else { return nil }
    return (first, second)
  }

  private static func agree(_ one: Quantity, _ other: Quantity) -> Bool {
    one.category == other.category && one.low <= other.high && other.low <= one.high
  }

  private static func order(_ one: QuantityCategory, _ other: QuantityCategory) -> Bool {
    one.rawValue < other.rawValue
  }

  /// Whether the first text has the content in the second's way as well, and nearly as near.
  private func hasRival(_ isAttributed: Bool, _ match: ClaimMatch, _ rivals: [ClaimMatch]) -> Bool {
    rivals.contains { rival in
      rival.score >= 0.8 * match.score
        && upstream.claims.contains { $0.id == rival.left && $0.claim.isAttributed == isAttributed }
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
    _ kind: DriftKind, _ source: ComparedClaim, _ claim: ComparedClaim
  ) -> DriftFinding {
    let number = changedNumber(source.claim, claim.claim)
    return DriftFinding(
      kind: kind, upstream: side(kind, source, in: upstream, number: number?.0.range),
      downstream: side(kind, claim, in: downstream, number: number?.1.range))
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
    guard claim.isAttributed else { return "narrated" + doubt }
    let how = claim.voice == .indirect ? "said by" : "quoted from"
    return "\(how) \(claim.speaker?.resolved ?? "somebody")" + doubt
  }
}

extension Claim {
  /// Whether the text gives it to somebody; what is only "said to be" stands in its own voice.
  fileprivate var isAttributed: Bool {
    kind == .statement && speaker != nil && !flags.contains(.agentless)
  }

  /// Whether the text keeps a distance to the content.
  fileprivate var isDoubted: Bool {
    !Set(flags).isDisjoint(with: [.hedged, .hearsay])
      || cue.map { $0.cueClass == .doubting || $0.cueClass == .hedge } == true
  }
}
