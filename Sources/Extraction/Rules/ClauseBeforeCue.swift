import LanguagePacks

extension Rule {
  /// Content without quotation marks, its reporting clause set off by a comma.
  static let clauseBeforeCue = Rule(
    .clauseBeforeCue,
    "A reporting clause set off by a comma attributes what stands before it, and after it when it "
      + "is a parenthesis.",
    order: .svo, needs: .any
  ) { context in
    let document = context.document
    var index = context.freeStart
    while index < context.end {
      defer { index += 1 }
      guard document.kind(index) == .comma, !context.isQuoted(index), index > context.freeStart,
        let clause = ReportingClause.match(
          context, at: index + 1, limit: context.end, afterQuotation: false)
      else { continue }
      ClauseBeforeCue.add(clause, comma: index, context)
      return
    }
  }
}

private enum ClauseBeforeCue {
  static func add(_ clause: ReportingClause, comma: Int, _ context: SentenceContext) {
    let start = context.freeStart
    let before = context.trimmed(dropLinking(start..<comma, context))
    guard context.wordCount(before) >= 1 else { return }
    let rest = continuation(of: clause, behind: before, context)
    guard rest != nil || isClause(before, clause, context) else { return }
    let isLinking = context.language.tellsVerbsByPrefix && context.isLinking(before)
    let content = (isLinking ? [] : [before]) + (rest.map { [context.trimmed($0)] } ?? [])
    guard !content.isEmpty else { return }
    context.drafts.append(
      Draft(
        rule: .clauseBeforeCue, content: content, cue: clause.cue, speaker: clause.speaker,
        sentence: context.range))
  }

  /// "At her school, residents protested": what stands before the comma must say something.
  private static func isClause(
    _ range: TokenRange, _ clause: ReportingClause, _ context: SentenceContext
  ) -> Bool {
    guard context.wordCount(range) >= 3 else { return false }
    if context.language.tellsVerbsByPrefix {
      return PrefixPredicate(context).first(in: range) != nil
        || clause.cueIsFirst
          && !context.document.has(range.lowerBound, [.preposition, .subordinator, .linking])
    }
    return !context.language.sharesForms || Predicate(context).first(in: range) != nil
  }

  /// "Tetapi", "However," open the sentence, not the content.
  private static func dropLinking(_ range: TokenRange, _ context: SentenceContext) -> TokenRange {
    var start = range.lowerBound
    let document = context.document
    while start < range.upperBound,
      document.has(start, .conjunction) || document.kind(start) == .comma
    {
      start = document.after(start)
    }
    return min(start, range.upperBound)..<range.upperBound
  }

  /// "Acts of protest, he said, are acts of patriotism": what follows the second comma goes on.
  private static func continuation(
    of clause: ReportingClause, behind before: TokenRange, _ context: SentenceContext
  ) -> TokenRange? {
    let document = context.document
    let end = clause.end
    guard end < context.end, document.kind(end) == .comma, end + 1 < context.end else { return nil }
    let next = end + 1
    if document.has(next, .conjunction), reports(next, context) { return nil }
    if document.has(next, .relative)
      || context.cue(at: next, tags: [.participle, .inverted]) != nil
    {
      return nil
    }
    let goesOn = context.language.sharesForms && !isClause(before, clause, context)
    if !goesOn, context.cue(at: next, tags: .finite) != nil { return nil }
    if context.language.sharesForms {
      return clause.cueIsFirst ? nil : next..<context.end
    }
    if document.has(next, [.conjunction, .subordinator]) { return nil }
    if document.date(next) != nil || document.has(next, .time) { return nil }
    let rest = next..<context.end
    return PrefixPredicate(context).first(in: rest) == nil ? nil : rest
  }

  /// ", and added that".
  private static func reports(_ conjunction: Int, _ context: SentenceContext) -> Bool {
    var index = context.document.after(conjunction)
    while index < context.end, context.document.has(index, [.adverb, .auxiliary]) {
      index = context.document.after(index)
    }
    return context.cue(at: index, tags: .finite) != nil
  }
}
