import ClaimModel
import LanguagePacks

/// Walks a sentence from left to right over the cues whose content follows them, and gives each to the
/// complement rules in their order. What a cue takes as content holds no further cue of its own.
struct CueScan {
  let rules: [Rule]
  /// The forms of a cue whose content follows it.
  static let tags: CueTags = [.finite, .base, .participle, .passive, .clitic, .inverted]

  func apply(_ context: SentenceContext) {
    var floor = context.freeStart
    var index = floor
    while index < context.end {
      if let quotation = context.quotation(openingAt: index) {
        index = quotation.outer.upperBound
        continue
      }
      guard !context.isQuoted(index),
        let cue = context.cue(at: index, tags: Self.tags, part: .verb),
        let draft = draft(cue, floor: floor, context)
      else {
        index = max(index + 1, context.document.after(index))
        continue
      }
      context.drafts.append(draft)
      floor = context.freeStart
      index = floor
    }
  }

  private func draft(_ found: CueMatch, floor: Int, _ context: SentenceContext) -> Draft? {
    let cue = SplitInfinitive.cue(found, context) ?? found
    if NounCue.isObject(of: cue, context) { return nil }
    if VerbGroup(cue, context).kind == .passive,
      let report = PassiveReport(cue, floor: floor, context).draft()
    {
      return report
    }
    guard let (match, speaker) = CueSpeaker(context, floor: floor).find(cue),
      let (rule, content) = content(match, context)
    else { return nil }
    if isGerund(match, rule, context) { return nil }
    let trimmed = context.trimmed(content)
    guard context.wordCount(trimmed) >= 1 else { return nil }
    if CountedDocument.isSubject(speaker, context) || isInSubject(match, speaker, context) {
      return nil
    }
    guard Plausibility.canSpeak(speaker, context), Evidence.admits(speaker, by: match, context)
    else { return nil }
    var flags: [ClaimFlag] = []
    if case .none = speaker { flags = [.agentless] }
    return Draft(
      rule: named(rule, match, speaker, trimmed, context), content: [trimmed], cue: match,
      speaker: speaker, flags: flags, sentence: context.range)
  }

  /// "blamed for opposing the bill": a deed, not a saying, is the object of a preposition.
  private func isGerund(_ cue: CueMatch, _ rule: RuleID, _ context: SentenceContext) -> Bool {
    cue.tag == .participle && (rule == .objectAfterCue || rule == .characterisation)
      && context.document.has(cue.range.lowerBound - 1, .preposition)
  }

  /// "Warga yang meminta namanya tidak disebut mengatakan …": a relative clause of the subject ends at
  /// the verb of saying whose subject it is.
  private func isInSubject(
    _ cue: CueMatch, _ speaker: SpeakerPhrase, _ context: SentenceContext
  ) -> Bool {
    guard context.language.tellsVerbsByPrefix, case .relative(_, let antecedent) = speaker,
      antecedent.lowerBound == context.range.lowerBound
    else { return false }
    return (cue.range.upperBound..<context.end).contains { index in
      guard let next = context.cue(at: index, tags: .finite, part: .verb) else { return false }
      return context.entry(next).usual == .clause
        && !context.document.has(index - 1, [.relative, .infinitive, .preposition])
    }
  }

  /// The speaker tells more than the complement does: nobody, or the one of the cue before. So does a
  /// participle. A clause with a quotation inside is mixed.
  private func named(
    _ rule: RuleID, _ cue: CueMatch, _ speaker: SpeakerPhrase, _ content: TokenRange,
    _ context: SentenceContext
  ) -> RuleID {
    switch speaker {
    case .none: return .agentlessCue
    case .shared where cue.tag != .participle: return .coordinatedCue
    case .phrase, .relative, .clitic, .inherited, .shared: break
    }
    let isClause = rule == .clauseAfterCue
    if isClause, isDocument(speaker, context) { return .nounCue }
    if names(cue, content, context) { return .characterisation }
    if cue.tag == .participle, VerbGroup(cue, context).kind == .plain,
      isClause || rule == .objectAfterCue
    {
      return .clauseParticiple
    }
    return isClause && content.contains(where: context.isQuoted) ? .quoteInClause : rule
  }

  /// "Pernyataan itu menyebut": the noun of saying is the subject.
  private func isDocument(_ speaker: SpeakerPhrase, _ context: SentenceContext) -> Bool {
    guard context.language.tellsVerbsByPrefix, case .phrase(let range) = speaker else {
      return false
    }
    return context.cue(at: range.lowerBound, tags: .noun, part: .noun) != nil
  }

  /// "menyebut undang-undang itu "cek kosong"": a thing and what it is called, without a verb.
  private func names(_ cue: CueMatch, _ content: TokenRange, _ context: SentenceContext) -> Bool {
    guard context.language.tellsVerbsByPrefix, context.entry(cue).complements.contains(.as),
      let last = content.last, let quotation = context.quotations.last,
      quotation.outer.contains(last),
      quotation.open > content.lowerBound
    else { return false }
    return PrefixPredicate(context).first(in: content.lowerBound..<quotation.open) == nil
  }

  private func content(
    _ cue: CueMatch, _ context: SentenceContext
  ) -> (RuleID, TokenRange)? {
    let entry = context.entry(cue)
    if usualFirst(cue, context),
      let found = content(cue, of: entry.usual, context)
    {
      return found
    }
    return content(cue, of: entry.complements, context)
  }

  /// A verb whose usual complement is no clause and no object takes that before a clause without
  /// complementiser: "menuding Tavoria menutup pintu air" accuses.
  private func usualFirst(_ cue: CueMatch, _ context: SentenceContext) -> Bool {
    guard context.language.tellsVerbsByPrefix, cue.complementStart < context.end else {
      return false
    }
    let usual: Complements = [.infinitive, .objectInfinitive, .of, .as]
    return !context.entry(cue).usual.isDisjoint(with: usual)
      && !context.document.has(cue.complementStart, .complementiser)
  }

  private func content(
    _ cue: CueMatch, of complements: Complements, _ context: SentenceContext
  ) -> (RuleID, TokenRange)? {
    for rule in rules {
      guard case .complement(let needed, let find) = rule.body,
        !complements.isDisjoint(with: needed)
      else { continue }
      if let content = find(cue, context), !content.isEmpty { return (rule.id, content) }
    }
    return nil
  }
}
