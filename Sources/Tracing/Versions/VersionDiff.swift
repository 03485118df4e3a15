import ClaimModel
package import Framing
import LanguagePacks
import Messages

/// Compares two versions of one document claim by claim.
///
/// Claims with the same words are the same; of the rest those that match best are, one with one; what is
/// left was added or is gone.
package struct VersionDiff {
  private let before: ComparedDocument
  private let after: ComparedDocument
  private let options: ComparisonOptions

  package init(
    _ before: ComparedDocument, _ after: ComparedDocument,
    options: ComparisonOptions = ComparisonOptions()
  ) {
    self.before = before
    self.after = after
    self.options = options
  }

  /// Returns what changed in the order of the new text, then what is gone; empty when the claims are
  /// the same.
  package func changes() -> [VersionChange] {
    var pairs = sameWords()
    let rest = (
      before.claims.filter { claim in !pairs.contains { $0.0 == claim.id } },
      after.claims.filter { claim in !pairs.contains { $0.1 == claim.id } }
    )
    let near = matched(rest.0, rest.1)
    pairs += near.map { ($0.left, $0.right) }
    let changed = after.claims.compactMap { claim -> VersionChange? in
      guard let earlier = pairs.first(where: { $0.1 == claim.id })?.0,
        let old = before.claims.first(where: { $0.id == earlier })
      else { return VersionChange(kind: .added, after: side(claim, in: after)) }
      return change(old, claim, near.first { $0.left == old.id && $0.right == claim.id })
    }
    let gone = before.claims.filter { claim in !pairs.contains { $0.0 == claim.id } }
    return changed + gone.map { VersionChange(kind: .gone, before: side($0, in: before)) }
  }

  /// Of several claims with the same words the first is the first.
  private func sameWords() -> [(String, String)] {
    var places = Dictionary(grouping: after.claims) { words($0, in: after) }
    return before.claims.compactMap { claim in
      let key = words(claim, in: before)
      guard var same = places[key], !same.isEmpty else { return nil }
      let found = same.removeFirst()
      places[key] = same
      return (claim.id, found.id)
    }
  }

  private func words(_ claim: ComparedClaim, in document: ComparedDocument) -> [String] {
    NameLexicon.words(document.text(claim.claim.content))
  }

  /// The best matches among claims that are left, each claim once.
  private func matched(_ old: [ComparedClaim], _ new: [ComparedClaim]) -> [ClaimMatch] {
    var (left, right) = (before, after)
    (left.claims, right.claims) = (old, new)
    let matches = Comparison.of([left, right], options: options).rows.flatMap(\.matches)
    var taken: Set<String> = []
    return matches.filter(sharesWords).sorted {
      ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right)
    }.filter {
      guard !taken.contains($0.left), !taken.contains($0.right) else { return false }
      taken.formUnion([$0.left, $0.right])
      return true
    }
  }

  private static let leastShared = 0.34

  /// Whether a third of the shorter claim's words are in the other: a place in the text alone says
  /// little between versions.
  private func sharesWords(_ match: ClaimMatch) -> Bool {
    guard let old = before.claims.first(where: { $0.id == match.left }),
      let new = after.claims.first(where: { $0.id == match.right })
    else { return false }
    let (left, right) = (Set(words(old, in: before)), Set(words(new, in: after)))
    let shared = Double(left.intersection(right).count)
    return shared >= Self.leastShared * Double(min(left.count, right.count))
  }

  private func change(_ old: ComparedClaim, _ new: ComparedClaim, _ match: ClaimMatch?)
    -> VersionChange?
  {
    let (oldNumbers, newNumbers) = (numbers(old), numbers(new))
    if oldNumbers != newNumbers, !oldNumbers.isEmpty, !newNumbers.isEmpty {
      return VersionChange(
        kind: .numberChanged,
        before: side(old, in: before, value: oldNumbers.joined(separator: ", ")),
        after: side(new, in: after, value: newNumbers.joined(separator: ", ")))
    }
    let (oldSaying, newSaying) = (attribution(old, before), attribution(new, after))
    if oldSaying != newSaying {
      return VersionChange(
        kind: .attributionChanged, before: side(old, in: before, value: oldSaying),
        after: side(new, in: after, value: newSaying))
    }
    guard words(old, in: before) != words(new, in: after) else { return nil }
    return VersionChange(
      kind: .reworded, before: side(old, in: before), after: side(new, in: after))
  }

  private func numbers(_ claim: ComparedClaim) -> [String] {
    claim.claim.quantities.map { quantity in
      quantity.low == quantity.high ? "\(quantity.low)" : "\(quantity.low)–\(quantity.high)"
    }
  }

  /// "direct, said by Rina Wijaya": voice, cue and speaker.
  private func attribution(_ claim: ComparedClaim, _ document: ComparedDocument) -> String {
    guard claim.claim.kind == .statement else {
      return claim.claim.flags.contains(.hedged) ? say("the outlet, hedged") : say("the outlet")
    }
    let speaker = claim.claim.speaker
    let name = speaker?.resolved ?? speaker?.mention.map { String(document.text([$0])) }
    let cue = claim.claim.cue.map { "\($0.lemma), " } ?? ""
    return "\(claim.claim.voice.rawValue), \(cue)\(name ?? "nobody named")"
  }

  private func side(_ claim: ComparedClaim, in document: ComparedDocument, value: String = "")
    -> VersionSide
  {
    VersionSide(claim: claim.id, text: document.text(claim.claim.content), value: value)
  }
}
