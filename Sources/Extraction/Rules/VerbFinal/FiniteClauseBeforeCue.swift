import LanguagePacks

/// "Yağışlar sürecek, diyor meteoroloji uzmanı Aksoy": spoken style puts the verb of saying behind the
/// finite clause, and the speaker last.
enum FiniteClauseBeforeCue {
  static func find(_ context: SentenceContext) -> Draft? {
    let document = context.document
    for index in context.range.dropFirst(3) where document.kind(index - 1) == .comma {
      guard !context.isQuoted(index),
        let cue = context.cue(at: index, tags: .finite, part: .verb, complements: .quote),
        let agent = VerbFinalSubject(context).closing(
          cue.range.upperBound..<max(cue.range.upperBound, context.end), isSetOff: true),
        agent.lowerBound == cue.range.upperBound
      else { continue }
      let content = context.trimmed(context.freeStart..<index)
      guard context.wordCount(content) >= 3 else { return nil }
      return Draft(
        rule: .clauseBeforeCue, content: [content], cue: cue, speaker: .phrase(agent),
        sentence: context.range)
    }
    return nil
  }
}
