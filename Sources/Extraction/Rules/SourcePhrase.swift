import LanguagePacks

extension Rule {
  /// "According to X, …" and "…, according to X".
  static let sourcePhrase = Rule(
    .sourcePhrase, "A phrase like \"according to X\" attributes the rest of its sentence to X.",
    order: .svo, needs: .any
  ) { context in
    var index = context.freeStart
    while index < context.end {
      if !context.isQuoted(index),
        let cue = context.cue(at: index, tags: .any, part: .preposition),
        let draft = SourcePhrase.draft(cue, context)
      {
        context.drafts.append(draft)
        return
      }
      index = context.document.after(index)
    }
  }
}

private enum SourcePhrase {
  static func draft(_ cue: CueMatch, _ context: SentenceContext) -> Draft? {
    let document = context.document
    let limit =
      context.language.tellsVerbsByPrefix
      ? context.end : nextComma(from: cue.range.upperBound, context)
    var speaker = SpeakerPhrase.clitic
    var end = cue.range.upperBound
    if cue.tag != .clitic {
      guard let agent = AgentFinder(context).phrase(from: end, limit: limit),
        isSource(agent, of: cue, context)
      else { return nil }
      end = placeEnd(agent, limit, context)
      speaker = .phrase(agent.lowerBound..<end)
    } else if document.credit(cue.range.lowerBound) != nil {
      return nil
    }
    let opens = opensSentence(cue.range.lowerBound, context)
    let content: [TokenRange]
    if opens {
      let rest = max(end, contentStart(end, context))..<context.end
      content = [context.trimmed(rest)]
    } else {
      guard
        document.kind(cue.range.lowerBound - 1) == .comma
          || document.language.sharesForms && end >= context.end || splitsClause(cue, end, context)
      else { return nil }
      content = around(cue.range.lowerBound, end, context)
    }
    guard Plausibility.canSpeak(speaker, context) else { return nil }
    guard content.contains(where: { SourcePhrase.saysSomething($0, context) }) else { return nil }
    return Draft(
      rule: .sourcePhrase, content: content, cue: cue, speaker: speaker, sentence: context.range)
  }

  /// "the weather office in Tolm": a place between the speaker and the comma belongs to the speaker.
  private static func placeEnd(
    _ agent: TokenRange, _ limit: Int, _ context: SentenceContext
  ) -> Int {
    if context.language.tellsVerbsByPrefix { return finalPlaceEnd(agent, context) }
    let document = context.document
    let end = agent.upperBound
    guard context.language.sharesForms, end + 1 < limit, limit - end <= 4,
      document.has(end, .preposition), document.isCapital(end + 1),
      document.date(end + 1) == nil
    else { return end }
    return limit
  }

  /// Three words and numbers at least, two of them words that are no date.
  private static func saysSomething(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    let words = range.count {
      context.document.kind($0) == .word && context.document.date($0) == nil
    }
    return words >= 2 && words + range.count { context.document.kind($0) == .number } >= 3
  }

  /// "…, menurut petugas rumah sakit di Banyuteja": at the sentence's end the place belongs to a source
  /// that has no name.
  private static func finalPlaceEnd(_ agent: TokenRange, _ context: SentenceContext) -> Int {
    let document = context.document
    let rest = agent.upperBound..<context.end
    guard context.language.tellsVerbsByPrefix, rest.count >= 2, rest.count <= 4,
      agent.allSatisfy({ !document.isCapital($0) }), document.has(rest.lowerBound, .preposition),
      rest.dropFirst().allSatisfy({ document.isCapital($0) })
    else { return agent.upperBound }
    return context.end
  }

  /// An outlet that is credited ("dikutip dari Reuters") carries the story, it is no speaker. What
  /// gives a basis rather than a voice ("berdasarkan") needs a named source.
  private static func isSource(
    _ agent: TokenRange, of cue: CueMatch, _ context: SentenceContext
  ) -> Bool {
    let document = context.document
    if document.credit(cue.range.lowerBound) != nil,
      !agent.contains(where: { document.role($0) == .document })
    {
      return false
    }
    guard context.language.tellsVerbsByPrefix,
      !context.entry(cue).complements.contains(.quote)
    else { return true }
    return agent.dropFirst().contains { document.isCapital($0) }
  }

  /// "Riset ini menurut Rahmat sangat penting": without commas, between a subject and its predicate.
  private static func splitsClause(_ cue: CueMatch, _ end: Int, _ context: SentenceContext) -> Bool
  {
    guard context.language.tellsVerbsByPrefix, cue.tag == .clitic || end < context.end else {
      return false
    }
    let subject = context.freeStart..<cue.range.lowerBound
    return !subject.isEmpty && subject.count <= 8
      && PrefixPredicate(context).first(in: subject) == nil
  }

  private static func opensSentence(_ index: Int, _ context: SentenceContext) -> Bool {
    (context.freeStart..<index).allSatisfy {
      context.document.kind($0) == .comma
        || context.document.has($0, [.conjunction, .linking, .adverb, .subordinator])
    }
  }

  private static func nextComma(from start: Int, _ context: SentenceContext) -> Int {
    (start..<max(start, context.end)).first { context.document.kind($0) == .comma } ?? context.end
  }

  /// The end of the phrase's adjuncts: the next comma within reach.
  private static func afterComma(_ end: Int, _ context: SentenceContext) -> Int {
    let comma = nextComma(from: end, context)
    return comma < context.end && comma - end <= 12 ? comma + 1 : end
  }

  /// Behind the comma, or behind the appositions that follow it: "Menurut Rahmat, S.Pd., selaku ketua,
  /// …"; and behind a superfluous *that*.
  private static func contentStart(_ end: Int, _ context: SentenceContext) -> Int {
    let document = context.document
    var start = afterComma(end, context)
    guard context.language.tellsVerbsByPrefix else { return start }
    while start < context.end, isApposition(start, context) {
      let comma = nextComma(from: start, context)
      guard comma + 1 < context.end, comma - start <= 14 else { return start }
      start = comma + 1
    }
    return start < context.end && document.has(start, .complementiser)
      ? document.after(start) : start
  }

  /// A degree, "selaku ketua", "Ketua Pelaksana": a part without a predicate.
  private static func isApposition(_ start: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    let comma = nextComma(from: start, context)
    guard comma < context.end, PrefixPredicate(context).first(in: start..<comma) == nil else {
      return false
    }
    return document.isDegree(start) || document.role(start) == .person
      || document.isWord(start, "selaku")
  }

  private static func around(_ start: Int, _ end: Int, _ context: SentenceContext) -> [TokenRange] {
    let before = context.trimmed(context.freeStart..<start)
    let after = end..<max(end, context.end)
    if context.language.tellsVerbsByPrefix, start > context.freeStart,
      context.document.kind(start - 1) != .comma
    {
      return [before, context.trimmed(after)].filter { !$0.isEmpty }
    }
    guard after.count > 3, context.document.kind(end) == .comma,
      !context.document.has(end + 1, [.relative, .conjunction])
    else { return [before] }
    let rest = context.trimmed(after)
    if context.language.tellsVerbsByPrefix, context.isLinking(before) { return [rest] }
    return [before, rest].filter { !$0.isEmpty }
  }
}
