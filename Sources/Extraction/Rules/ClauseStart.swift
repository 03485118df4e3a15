import LanguagePacks

/// Where content begins behind a cue.
enum ClauseStart {
  /// Returns the token after a complementiser that belongs to the cue: it follows at once, or after an
  /// addressee, a place or a time. A question word is content itself.
  static func afterComplementiser(_ cue: CueMatch, _ context: SentenceContext) -> Int? {
    let document = context.document
    let start = cue.complementStart
    var index = start
    var words = 0
    while index < context.end, words < 12 {
      if context.isQuoted(index) { return nil }
      let classes = document.classes(index)
      if classes.contains(.complementiser), words == 0 || !classes.contains(.conditional) {
        let next = skipComma(document.after(index), context)
        guard next < context.end else { return nil }
        let belongs = words == 0 || BareClause(context).follows(next, after: start..<index)
        return belongs ? next : nil
      }
      if opensQuestion(index, cue, context) { return index }
      if words == 0, classes.contains(.verb) { return nil }
      if !classes.isDisjoint(with: [.auxiliary, .infinitive, .relative, .subordinator]) {
        return nil
      }
      if document.kind(index) == .semicolon || document.kind(index) == .colon { return nil }
      if governsAnew(index, context) { return nil }
      if document.kind(index) != .comma || context.language.sharesForms { words += 1 }
      index = document.after(index)
    }
    return nil
  }

  /// "asked how long", "told reporters why".
  private static func opensQuestion(
    _ index: Int, _ cue: CueMatch, _ context: SentenceContext
  ) -> Bool {
    guard context.language.sharesForms, context.document.has(index, .interrogative) else {
      return false
    }
    let isFirst = index == cue.range.upperBound
    return !context.entry(cue).complements.isDisjoint(with: [.clause, .question])
      && index + 1 < context.end && (isFirst || !context.document.has(index, .relative))
  }

  /// "berharap hakim mempertimbangkan bahwa": the complementiser belongs to the second verb.
  private static func governsAnew(_ index: Int, _ context: SentenceContext) -> Bool {
    context.language.tellsVerbsByPrefix && PrefixPredicate(context).isPredicative(index)
  }

  private static func skipComma(_ index: Int, _ context: SentenceContext) -> Int {
    index < context.end && context.document.kind(index) == .comma ? index + 1 : index
  }

  /// Returns where a clause without complementiser begins.
  static func unmarked(_ cue: CueMatch, _ context: SentenceContext) -> Int? {
    context.language.tellsVerbsByPrefix
      ? UnmarkedClause(cue: cue, context: context).start() : bare(cue, context)
  }

  /// Past a colon, or a comma before a quotation.
  private static func bare(_ cue: CueMatch, _ context: SentenceContext) -> Int? {
    let document = context.document
    var index = cue.range.upperBound
    if document.kind(index) == .comma || document.kind(index) == .colon {
      guard
        document.kind(index) == .colon
          || index + 1 < context.end && document.kind(index + 1) == .quote
      else { return nil }
      index += 1
    }
    while index < context.end,
      document.has(index, .time) || document.date(index)?.kind == .weekday
    {
      index = document.after(index)
    }
    guard index < context.end else { return nil }
    if document.kind(index) == .quote { return index }
    guard isNominal(index, context) else { return nil }
    guard context.language.sharesForms else { return index }
    return BareClause(context).opens(at: index, of: context.entry(cue)) ? index : nil
  }

  /// Whether a noun phrase begins at a token.
  static func isNominal(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    switch document.kind(index) {
    case .number: return true
    case .quote: return context.quotation(openingAt: index) != nil
    case .symbol, .open: return document.kind(index) == .symbol
    case .word: break
    default: return false
    }
    let classes = document.classes(index)
    if !classes.isDisjoint(with: [.determiner, .pronoun, .pronounOther, .possessive]) {
      return true
    }
    if document.isCapital(index) { return document.date(index) == nil }
    if context.language.tellsVerbsByPrefix, PrefixPredicate(context).isPredicative(index) {
      return false
    }
    let stops: WordClasses = [
      .preposition, .conjunction, .subordinator, .complementiser, .infinitive, .auxiliary,
      .negation,
      .time, .conditional, .relative, .adverb, .interrogative,
    ]
    return classes.isDisjoint(with: stops)
  }
}
