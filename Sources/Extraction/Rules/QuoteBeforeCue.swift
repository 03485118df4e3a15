import ClaimModel
import LanguagePacks

extension Rule {
  /// A quotation with its reporting clause behind it, also one that the clause interrupts.
  static let quoteBeforeCue = Rule(
    .quoteBeforeCue,
    "A quotation is followed by a reporting clause: the verb and its subject name the speaker.",
    order: .svo
  ) { context in
    for (position, quotation) in context.quotations.enumerated()
    where context.isSpeech(quotation) && context.isFree(quotation.inner) {
      QuoteBeforeCue(position: position, quotation: quotation).apply(context)
    }
  }
}

private struct QuoteBeforeCue {
  let position: Int
  let quotation: Quotation

  func apply(_ context: SentenceContext) {
    guard !quotation.isUnclosed else { return }
    let document = context.document
    var start = quotation.outer.upperBound
    while start < context.range.upperBound, isSeparator(document.kind(start)) { start += 1 }
    let limit = nextQuotation(context)?.open ?? context.end
    guard start < limit,
      let clause = ReportingClause.match(context, at: start, limit: limit, afterQuotation: true)
    else { return }
    add(clause, context)
  }

  private func isSeparator(_ kind: TokenKind) -> Bool {
    kind == .comma || kind == .dash || kind == .period || kind == .ellipsis
  }

  private func nextQuotation(_ context: SentenceContext) -> Quotation? {
    context.quotations.dropFirst(position + 1).first(where: context.isSpeech)
  }

  private func add(_ clause: ReportingClause, _ context: SentenceContext) {
    var content = [leading(context)]
    var rule = clause.cue.tag == .clitic ? RuleID.quoteClitic : .quoteBeforeCue
    if let rest = interrupted(context, after: clause.end) {
      content.append(rest.inner)
      rule = .quoteInterrupted
    }
    context.drafts.append(
      Draft(
        rule: rule, content: content.map(context.trimmed), cue: clause.cue,
        speaker: clause.speaker, sentence: context.range))
  }

  /// The quotation, with the words before it when they belong to the same saying.
  private func leading(_ context: SentenceContext) -> TokenRange {
    let start = max(context.freeStart, context.range.lowerBound)
    guard start < quotation.open else { return quotation.inner }
    let before = start..<quotation.open
    guard context.wordCount(before) > 3, context.isFree(before) else { return quotation.inner }
    return start..<quotation.outer.upperBound
  }

  private func interrupted(_ context: SentenceContext, after end: Int) -> Quotation? {
    guard let next = nextQuotation(context) else { return nil }
    let between = end..<max(end, next.open)
    guard !between.contains(where: { context.document.kind($0) == .period }),
      context.wordCount(between) <= 12,
      !between.contains(where: {
        context.cue(at: $0, tags: [.finite, .inverted, .participle]) != nil
      })
    else { return nil }
    return next
  }
}
