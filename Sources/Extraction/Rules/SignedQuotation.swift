import LanguagePacks

/// A quotation signed with a dash and a name: “We want what was agreed.” — Perrin Coyle, docker
enum SignedQuotation {
  static func draft(_ context: SentenceContext) -> Draft? {
    guard context.drafts.isEmpty, context.quotations.count == 1,
      let quotation = context.quotations.first, quotation.open == context.range.lowerBound,
      !quotation.isUnclosed
    else { return nil }
    let dash = quotation.outer.upperBound
    guard dash + 1 < context.end, context.document.kind(dash) == .dash else { return nil }
    let name = dash + 1..<context.end
    guard isSignature(name, context) else { return nil }
    return Draft(
      rule: .colonLayout, content: [context.trimmed(quotation.inner)], cue: nil,
      speaker: .phrase(name), sentence: context.range)
  }

  /// A few words that begin with a capital and hold no predicate.
  private static func isSignature(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    range.count <= 12 && context.document.isCapital(range.lowerBound)
      && !range.contains { context.document.has($0, [.auxiliary, .verb]) }
  }
}
