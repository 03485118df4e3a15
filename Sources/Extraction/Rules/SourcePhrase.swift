import LanguagePacks

extension Rule {
  /// "According to X, …" and "…, according to X".
  static let sourcePhrase = Rule(
    .sourcePhrase, "A phrase like \"according to X\" attributes the rest of its sentence to X.",
    order: .svo
  ) { context in
    var index = context.freeStart
    while index < context.end {
      if !context.isQuoted(index),
        let cue = context.cue(at: index, tags: CueTags(rawValue: .max), part: .preposition),
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
    if document.sense(cue.range.lowerBound)?.credit != nil { return nil }
    let limit = nextComma(from: cue.range.upperBound, context)
    var speaker = SpeakerPhrase.clitic
    var end = cue.range.upperBound
    if cue.tag != .clitic {
      guard let agent = AgentFinder(context).phrase(from: end, limit: limit) else { return nil }
      end = placeEnd(agent.upperBound, limit, context)
      speaker = .phrase(agent.lowerBound..<end)
    }
    let opens = opensSentence(cue.range.lowerBound, context)
    let content: [TokenRange]
    if opens {
      let rest = max(end, afterComma(end, context))..<context.end
      content = [context.trimmed(rest)]
    } else {
      guard
        document.kind(cue.range.lowerBound - 1) == .comma
          || document.language.code == "en" && end >= context.end
      else { return nil }
      content = around(cue.range.lowerBound, end, context)
    }
    guard Plausibility.canSpeak(speaker, context) else { return nil }
    guard content.contains(where: { SourcePhrase.saysSomething($0, context) }) else { return nil }
    return Draft(
      rule: .sourcePhrase, content: content, cue: cue, speaker: speaker, sentence: context.range)
  }

  /// "the weather office in Tolm": a place between the speaker and the comma belongs to the speaker.
  private static func placeEnd(_ end: Int, _ limit: Int, _ context: SentenceContext) -> Int {
    let document = context.document
    guard context.language.sharesForms, end + 1 < limit, limit - end <= 4,
      document.has(end, .preposition), document.isCapital(end + 1),
      document.sense(end + 1)?.date == nil
    else { return end }
    return limit
  }

  /// At least three words that are no date.
  private static func saysSomething(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    range.count {
      context.document.kind($0) == .word && context.document.sense($0)?.date == nil
    } >= 3
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

  private static func around(_ start: Int, _ end: Int, _ context: SentenceContext) -> [TokenRange] {
    let before = context.trimmed(context.freeStart..<start)
    let after = end..<max(end, context.end)
    guard after.count > 3, context.document.kind(end) == .comma,
      !context.document.has(end + 1, [.relative, .conjunction])
    else { return [before] }
    return [before, context.trimmed(after)].filter { !$0.isEmpty }
  }
}
