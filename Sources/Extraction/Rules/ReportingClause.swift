import LanguagePacks

/// A reporting clause that stands after content: ", said Smith", ", kata juru bicaranya dalam …".
struct ReportingClause {
  var cue: CueMatch
  var speaker: SpeakerPhrase
  /// The first token after cue and speaker; adjuncts of the clause may follow.
  var end: Int
  /// The verb comes before its subject.
  var cueIsFirst: Bool { speaker.range.map { $0.lowerBound > cue.range.lowerBound } ?? true }

  /// Returns the clause that begins at a token and ends before `limit`.
  ///
  /// With `afterQuotation` a quotation stands right before, and anything may follow the cue. Else a
  /// comma does, and the clause must be a parenthesis.
  static func match(
    _ context: SentenceContext, at start: Int, limit: Int, afterQuotation: Bool
  ) -> ReportingClause? {
    cueFirst(context, start, limit, afterQuotation)
      ?? subjectFirst(context, start, limit, afterQuotation)
  }

  /// "said Smith", "kata Andi", "ujarnya".
  private static func cueFirst(
    _ context: SentenceContext, _ start: Int, _ limit: Int, _ afterQuotation: Bool
  ) -> ReportingClause? {
    let document = context.document
    var index = start
    while index < limit, document.has(index, [.adverb, .conjunction, .linking]),
      context.cue(at: index, tags: [.finite, .inverted, .clitic]) == nil
    {
      index = document.after(index)
    }
    if let cue = context.cue(at: index, tags: .clitic) {
      return ReportingClause(cue: cue, speaker: .clitic, end: cue.range.upperBound)
    }
    guard
      let cue = context.cue(
        at: index, tags: [.finite, .inverted], part: .verb,
        complements: complements(context, afterQuotation)),
      afterQuotation || cue.tag == .inverted || context.language.inversion == .all,
      let agent = AgentFinder(context).phrase(from: cue.range.upperBound, limit: limit)
    else { return nil }
    if context.language.tellsVerbsByPrefix, !afterQuotation,
      !Plausibility.canSpeak(.phrase(agent), context)
    {
      return nil
    }
    guard afterQuotation || invertsAfterComma(cue, agent, limit, context) else { return nil }
    return ReportingClause(cue: cue, speaker: .phrase(agent), end: agent.upperBound)
  }

  /// What a verb of the clause must take: where bare verbs invert, only one that takes clauses reports
  /// without quotation marks; "cerita" and "nilai" are nouns there.
  private static func complements(
    _ context: SentenceContext, _ afterQuotation: Bool
  ) -> Complements {
    !afterQuotation && context.language.inversion == .marked ? .clause : [.quote, .clause]
  }

  /// In "X, head of the Y, said the Z …" the verb has its subject before it: behind a plain comma an
  /// English verb comes first only when a name or a role and nothing but adjuncts follow.
  private static func invertsAfterComma(
    _ cue: CueMatch, _ agent: TokenRange, _ limit: Int, _ context: SentenceContext
  ) -> Bool {
    guard context.language.sharesForms else { return true }
    let document = context.document
    let usual = context.entry(cue).usual
    guard usual == .quote || usual == .clause,
      !document.has(agent.lowerBound, [.pronoun, .pronounOther]),
      Plausibility.canSpeak(.phrase(agent), context)
    else { return false }
    let next = agent.upperBound
    guard next < limit else { return true }
    switch document.kind(next) {
    case .comma, .semicolon, .dash, .close, .period: return true
    default:
      return document.has(next, [.preposition, .time, .subordinator])
        || document.date(next) != nil
    }
  }

  /// "Smith said", "Presiden Andi menegaskan".
  private static func subjectFirst(
    _ context: SentenceContext, _ start: Int, _ limit: Int, _ afterQuotation: Bool
  ) -> ReportingClause? {
    let document = context.document
    guard start < limit, startsSubject(context, start) else { return nil }
    // English "residents complain" has the form of the infinitive.
    let finite: CueTags = context.language.sharesForms ? [.finite, .base] : .finite
    var index = start
    while index < min(limit, start + 40) {
      if let cue = context.cue(
        at: index, tags: finite, part: .verb, complements: [.quote, .clause]), index > start,
        let subject = SubjectFinder(context).subject(before: index, floor: start)
      {
        guard afterQuotation || isParenthesis(context, cue, limit),
          Plausibility.canSpeak(subject.phrase, context)
        else { return nil }
        var cue = cue
        cue.isNegated = subject.isNegated
        return ReportingClause(cue: cue, speaker: subject.phrase, end: cue.range.upperBound)
      }
      if document.has(index, [.complementiser]) { return nil }
      if !afterQuotation, isPredicate(context, index) { return nil }
      index = document.after(index)
    }
    return nil
  }

  private static func isPredicate(_ context: SentenceContext, _ index: Int) -> Bool {
    let document = context.document
    return document.has(index, .auxiliary) && !document.has(index, .noun)
      && context.cue(at: document.after(index), tags: [.finite]) == nil
  }

  /// "told Fox News", "told reporters": a noun phrase without a verb to the clause's end.
  private static func isAddressee(_ context: SentenceContext, _ start: Int, _ limit: Int) -> Bool {
    let document = context.document
    var index = start
    let head = document.has(start, .determiner) ? min(document.after(start), limit - 1) : start
    guard document.isCapital(head) || document.role(head) != nil else { return false }
    while index < limit, document.kind(index) != .comma {
      if document.has(index, [.verb, .auxiliary, .infinitive]) { return false }
      index = document.after(index)
    }
    return true
  }

  private static func startsSubject(_ context: SentenceContext, _ index: Int) -> Bool {
    let document = context.document
    guard document.kind(index) == .word || document.kind(index) == .number else { return false }
    if document.isCapital(index) { return !document.has(index, [.subordinator, .conditional]) }
    return !document.has(
      index,
      [
        .auxiliary, .verb, .preposition, .conjunction, .subordinator, .relative, .infinitive,
        .complementiser, .conditional, .negation,
      ])
  }

  /// After a comma, the clause ends the sentence or only an adjunct follows it.
  private static func isParenthesis(
    _ context: SentenceContext, _ cue: CueMatch, _ limit: Int
  ) -> Bool {
    let document = context.document
    let next = cue.range.upperBound
    guard next < limit else { return true }
    if context.language.inversion == .marked { return endsSentence(context, next, limit) }
    switch document.kind(next) {
    case .comma, .period, .quote, .semicolon, .dash, .close: return true
    case .word:
      if document.has(next, .complementiser) { return false }
      if isAddressee(context, next, limit) { return true }
      return document.has(next, [.preposition, .time, .subordinator, .adverb])
        || document.date(next) != nil
    default: return false
    }
  }

  /// Where bare verbs make parentheses, another verb with its subject closes the sentence: what
  /// follows its comma would be content.
  private static func endsSentence(
    _ context: SentenceContext, _ next: Int, _ limit: Int
  ) -> Bool {
    let document = context.document
    guard document.has(next, [.preposition, .time]) || document.date(next) != nil else {
      return document.kind(next) == .period
    }
    return limit == context.end && PrefixPredicate(context).first(in: next..<limit) == nil
  }
}
