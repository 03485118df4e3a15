import LanguagePacks

/// What stands before a cue in a verb-final sentence and can be its content.
struct VerbFinalContent {
  var content: [TokenRange]
  var isQuotation = false
  var isClause = false
  var isObject = false
  var isNaming = false

  static func find(
    _ context: SentenceContext, _ cue: CueMatch, from floor: Int
  ) -> VerbFinalContent? {
    let end = skipLightWords(context, before: cue.range.lowerBound, floor)
    guard floor < end else { return nil }
    let complements = context.entry(cue).complements
    return quotation(context, complements, floor, end) ?? clause(context, cue, complements, floor, end)
      ?? object(context, cue, complements, floor, end)
  }

  func rule(_ cue: CueMatch, _ speaker: SpeakerPhrase) -> RuleID {
    if case .none = speaker { return .agentlessCue }
    if isQuotation { return cue.tag == .participle ? .quoteParticiple : .quoteBeforeCue }
    if isNaming { return .characterisation }
    if isObject { return .objectAfterCue }
    return cue.tag == .participle ? .clauseParticiple : .clauseBeforeVerb
  }

  /// Adverbs and particles between content and cue: "da", "ayrıca", "sözlerine".
  private static func skipLightWords(_ context: SentenceContext, before cue: Int, _ floor: Int) -> Int {
    let document = context.document
    var end = cue
    while end > floor {
      let before = end - 1
      guard !context.isQuoted(before) else { return end }
      let isLight = document.has(before, [.adverb, .conjunction, .time])
        || document.tokens[before].flags.contains(.insidePhrase) && isAdverbPhrase(before, document)
      guard isLight || document.kind(before) == .comma else { return end }
      end = before
    }
    return end
  }

  private static func isAdverbPhrase(_ index: Int, _ document: DocumentContext) -> Bool {
    var start = index
    while start > 0, document.tokens[start].flags.contains(.insidePhrase) { start -= 1 }
    return document.has(start, [.adverb, .time])
  }

  private static func quotation(
    _ context: SentenceContext, _ complements: Complements, _ floor: Int, _ end: Int
  ) -> VerbFinalContent? {
    guard !complements.isDisjoint(with: [.quote, .clause, .object]),
      let last = context.quotations.last(where: { $0.open >= floor && $0.outer.upperBound <= end }),
      end - last.outer.upperBound <= 3, context.wordCount(last.inner) >= 2 || complements.contains(.quote)
    else { return nil }
    let quotations = context.quotations.filter { $0.open >= floor && $0.outer.upperBound <= end }
    let leading = floor..<quotations[0].open
    if context.wordCount(leading) > 4, !endsInComma(leading, context.document) {
      return VerbFinalContent(content: [context.trimmed(floor..<last.outer.upperBound)], isQuotation: true)
    }
    return VerbFinalContent(content: quotations.map { context.trimmed($0.inner) }, isQuotation: true)
  }

  private static func endsInComma(_ range: TokenRange, _ document: DocumentContext) -> Bool {
    range.last.map { document.kind($0) == .comma } ?? true
  }

  /// A nominalised clause in the case the cue asks for ends right before it.
  private static func clause(
    _ context: SentenceContext, _ cue: CueMatch, _ complements: Complements, _ floor: Int, _ end: Int
  ) -> VerbFinalContent? {
    let document = context.document
    let last = end - 1
    guard document.kind(last) == .word,
      let kind = context.language.contentEndings.kind(of: folded(last, document)),
      allows(kind, complements, cue.tag)
    else { return nil }
    let content = context.trimmed(floor..<end)
    guard context.wordCount(content) >= 2 else { return nil }
    return VerbFinalContent(content: [content], isClause: true)
  }

  private static func allows(
    _ kind: ContentEndings.Kind, _ complements: Complements, _ tag: CueTag
  ) -> Bool {
    switch kind {
    case .accusative: !complements.isDisjoint(with: [.clause, .infinitive, .objectInfinitive, .object, .quote])
    case .dative: !complements.isDisjoint(with: [.clauseDative, .about, .infinitive, .for])
    case .nominative: tag == .passive && !complements.isDisjoint(with: [.clause, .clauseDative, .quote])
    case .genitive, .ablative, .locative, .instrumental:
      !complements.isDisjoint(with: [.of, .about, .clauseDative])
    }
  }

  private static func folded(_ index: Int, _ document: DocumentContext) -> ArraySlice<UInt8> {
    let token = document.tokens[index]
    return document.language.lexicon.folding.fold(
      document.text(document.bytes(index..<index + 1)))[...].prefix(Int(token.end - token.start) + 8)
  }

  /// The object of a verb of judging: "saldırıyı kınadı", "bunu bir saldırı olarak niteledi".
  private static func object(
    _ context: SentenceContext, _ cue: CueMatch, _ complements: Complements, _ floor: Int, _ end: Int
  ) -> VerbFinalContent? {
    guard cue.tag != .passive, !complements.isDisjoint(with: [.object, .as, .objectInfinitive]),
      complements.contains(.as) || ObjectContent.counts(cue, context)
    else { return nil }
    let content = context.trimmed(floor..<end)
    guard context.wordCount(content) >= 1 else { return nil }
    let isNaming = complements.contains(.as)
    return VerbFinalContent(content: [content], isObject: !isNaming, isNaming: isNaming)
  }
}
