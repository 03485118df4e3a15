import LanguagePacks

extension Rule {
  /// "the claim that …", "Smith's promise to …", "pernyataan X bahwa …".
  static let nounCue = Rule(
    .nounCue, "A noun of saying or thinking attributes the clause that it governs.", order: .svo
  ) { context in
    var index = context.freeStart
    while index < context.end {
      if !context.isQuoted(index), let cue = context.cue(at: index, tags: .noun, part: .noun),
        let draft = NounCue.draft(cue, context), context.isFree(draft.content[0])
      {
        context.drafts.append(draft)
        return
      }
      index = context.document.after(index)
    }
  }
}

private enum NounCue {
  static func draft(_ cue: CueMatch, _ context: SentenceContext) -> Draft? {
    let document = context.document
    let next = cue.range.upperBound
    guard next < context.end else { return nil }
    var end = next
    var speaker: SpeakerPhrase = possessor(cue.range.lowerBound, context)
    if context.language.code == "id", !document.has(next, .complementiser),
      let agent = AgentFinder(context).phrase(from: next, limit: context.end)
    {
      speaker = .phrase(agent)
      end = agent.upperBound
    }
    guard end < context.end, document.has(end, .complementiser),
      document.isWord(end, "that")
        || document.isWord(end, "bahwa")
    else { return nil }
    let start = document.after(end)
    let content = context.trimmed(start..<ContentEnd.ofClause(from: start, context))
    guard context.wordCount(content) >= 2 else { return nil }
    return Draft(
      rule: .nounCue, content: [content], cue: cue, speaker: speaker, sentence: context.range)
  }

  /// "Smith's claim", "her claim".
  private static func possessor(_ noun: Int, _ context: SentenceContext) -> SpeakerPhrase {
    let document = context.document
    var index = noun - 1
    while index >= context.freeStart, noun - index <= 4 {
      if document.has(index, .possessive) { return .phrase(index..<index + 1) }
      if document.tokens[index].flags.contains(.apostrophe), document.language.code == "en" {
        var start = index
        while start > context.freeStart, document.isCapital(start - 1) { start -= 1 }
        return .phrase(start..<index + 1)
      }
      index -= 1
    }
    return .none
  }
}
