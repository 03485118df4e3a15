import LanguagePacks

extension Rule {
  /// A quotation right behind its cue, with a comma, a colon or nothing between.
  static let quoteAfterCue = Rule(
    .quoteAfterCue, "A reporting verb and its subject introduce the quotation that follows.",
    order: .svo
  ) { context in
    for quotation in context.quotations
    where context.isFree(quotation.outer) && context.isSpeech(quotation) {
      QuoteAfterCue.apply(quotation, context)
    }
  }
}

private enum QuoteAfterCue {
  static func apply(_ quotation: Quotation, _ context: SentenceContext) {
    let floor = context.drafts.last.map { _ in context.freeStart } ?? context.range.lowerBound
    var index = quotation.open - 1
    var gap = 0
    while index >= floor, gap <= 14 {
      guard !context.isQuoted(index) else { return }
      if let draft = draft(index, quotation, floor, context) {
        context.drafts.append(draft)
        return
      }
      if gap > 0, context.document.has(index, .complementiser) { return }
      gap += 1
      index -= 1
    }
  }

  private static func draft(
    _ index: Int, _ quotation: Quotation, _ floor: Int, _ context: SentenceContext
  ) -> Draft? {
    let tags: CueTags = [.finite, .base, .participle, .clitic, .inverted]
    guard let cue = context.cue(at: index, tags: tags, complements: .quote),
      isIntroduction(cue.range.upperBound..<quotation.open, context),
      context.entry(cue).usual != .as || cue.range.upperBound < quotation.open
    else { return nil }
    guard let (match, speaker) = CueSpeaker(context, floor: floor).find(cue) else { return nil }
    return Draft(
      rule: cue.tag == .participle || match.isBesides ? .quoteParticiple : .quoteAfterCue,
      content: [context.trimmed(quotation.inner)], cue: match, speaker: speaker,
      sentence: context.range)
  }

  /// Only an addressee, a place or a time may stand between cue and quotation, and a comma or a colon
  /// then closes it.
  private static func isIntroduction(_ between: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    if between.isEmpty { return true }
    let last = between.upperBound - 1
    let closes = document.kind(last) == .comma || document.kind(last) == .colon
    if between.count == 1 { return closes }
    guard closes else { return false }
    return !between.dropLast().contains {
      document.has($0, .complementiser) || document.kind($0) == .semicolon
    }
  }
}
