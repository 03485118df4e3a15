import LanguagePacks

extension Rule {
  /// "the claim that …", "Smith's promise to …", "pernyataan X bahwa …".
  static let nounCue = Rule(
    .nounCue, "A noun of saying or thinking attributes the clause that it governs.", order: .svo,
    needs: .noun
  ) { context in
    var index = context.freeStart
    while index < context.end {
      if !context.isQuoted(index), let cue = context.cue(at: index, tags: .noun, part: .noun),
        let draft = NounCue(cue, context).draft(), context.isFree(draft.content[0])
      {
        context.drafts.append(draft)
        return
      }
      index = context.document.after(index)
    }
  }
}

/// A noun of saying with what it governs.
struct NounCue {
  private let cue: CueMatch
  private let context: SentenceContext
  private var document: DocumentContext { context.document }
  private var predicate: Predicate { Predicate(context) }

  init(_ cue: CueMatch, _ context: SentenceContext) {
    self.cue = cue
    self.context = context
  }

  /// Whether the object of a verb is a noun of saying with its clause ("denied Smith's claim that"), so
  /// that the noun and not the verb attributes it.
  static func isObject(of verb: CueMatch, _ context: SentenceContext) -> Bool {
    guard context.language.sharesForms else { return false }
    let start = verb.range.upperBound
    for index in start..<max(start, min(start + 5, context.end)) {
      if let noun = context.cue(at: index, tags: .noun, part: .noun) {
        let next = noun.range.upperBound
        return next < context.end && context.document.isWord(next, "that")
          && BareClause(context).ownPredicate(of: start) == nil
      }
      guard context.document.kind(index) == .word,
        !context.document.has(index, [.preposition, .complementiser, .conjunction, .infinitive])
      else { return false }
    }
    return false
  }

  func draft() -> Draft? {
    let agent = agent()
    guard let content = content(after: agent?.upperBound ?? cue.range.upperBound) else {
      return nil
    }
    let speaker = agent.map { SpeakerPhrase.phrase($0) } ?? possessor() ?? governor() ?? .none
    if CountedDocument.isSubject(.phrase(context.range.lowerBound..<cue.range.upperBound), context)
    {
      return nil
    }
    let trimmed = context.trimmed(content)
    guard context.wordCount(trimmed) >= 2 else { return nil }
    return Draft(
      rule: .nounCue, content: [trimmed], cue: cue, speaker: speaker, sentence: context.range)
  }

  // MARK: Content

  private func content(after end: Int) -> TokenRange? {
    guard end < context.end else { return nil }
    if document.isWord(end, "that") || document.isWord(end, "bahwa") {
      let start = document.after(end)
      guard context.entry(cue).complements.contains(.clause), start < context.end,
        !context.language.sharesForms || !predicate.isFinite(start)
      else {
        return nil
      }
      return start..<self.end(from: start, verbs: 1)
    }
    guard context.language.sharesForms, document.has(end, .infinitive),
      context.entry(cue).complements.contains(.infinitive), possessor() != nil
    else { return nil }
    return end..<self.end(from: end, verbs: 0)
  }

  /// Content of a noun that is the subject ends where the sentence's own verb begins: "his promise to
  /// pay [was forgotten]".
  /// `verbs` is how many finite verbs the content has of its own.
  private func end(from start: Int, verbs: Int) -> Int {
    let end = ContentEnd.ofClause(from: start, context)
    if context.language.tellsVerbsByPrefix, cue.range.lowerBound == context.range.lowerBound {
      return PrefixPredicate(context).second(in: start..<end) ?? end
    }
    guard context.language.sharesForms,
      predicate.first(in: context.range.lowerBound..<cue.range.lowerBound) == nil
    else { return end }
    var left = verbs
    var index = start
    while index < end, let verb = predicate.first(in: index..<end) {
      if left == 0 { return verb }
      left -= 1
      index = BareClause(context).verbGroupEnd(verb)
    }
    return end
  }

  // MARK: Speaker

  /// "pernyataan X bahwa", "warnings from X that".
  private func agent() -> TokenRange? {
    let next = cue.range.upperBound
    guard next < context.end, !document.has(next, .complementiser) else { return nil }
    var start = next
    if context.language.sharesForms {
      guard document.isWord(next, "by") || document.isWord(next, "from") else { return nil }
      start = document.after(next)
    }
    return AgentFinder(context).phrase(from: start, limit: context.end)
  }

  /// "Smith's claim", "her claim".
  private func possessor() -> SpeakerPhrase? {
    let noun = cue.range.lowerBound
    var index = noun - 1
    while index >= context.freeStart, noun - index <= 4 {
      if document.has(index, .possessive) { return .phrase(index..<index + 1) }
      if context.language.sharesForms, document.flags(index).contains(.apostrophe) {
        let start = SubjectFinder(context).phraseStart(
          endingAt: index + 1, floor: context.freeStart)
        return .phrase(min(start, index)..<index + 1)
      }
      if document.kind(index) != .word || document.has(index, [.preposition, .conjunction]) {
        break
      }
      index -= 1
    }
    return nil
  }

  /// "She disputes the idea that": the subject of a verb of saying whose object the noun is. Who only
  /// hears a claim does not make it.
  private func governor() -> SpeakerPhrase? {
    guard context.language.sharesForms else { return nil }
    var index = cue.range.lowerBound - 1
    while index > context.range.lowerBound, cue.range.lowerBound - index <= 5 {
      if let verb = context.cue(at: index, tags: [.finite, .base], part: .verb) {
        guard context.entry(verb).complements.contains(.object) else { return nil }
        return SubjectFinder(context).subject(before: index, floor: context.range.lowerBound)?
          .phrase
      }
      guard document.kind(index) == .word, !document.has(index, [.preposition, .conjunction]) else {
        return nil
      }
      index -= 1
    }
    return nil
  }
}
