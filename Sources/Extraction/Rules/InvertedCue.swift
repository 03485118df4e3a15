import LanguagePacks

/// A bare verb that opens its sentence with its subject behind it: "Kata Andi, jalan itu rusak."
enum InvertedCue {
  /// Returns the cue and its speaker; nil for the noun of the same form ("Kata itu berasal dari …").
  static func read(_ cue: CueMatch, _ context: SentenceContext) -> (CueMatch, SpeakerPhrase)? {
    let document = context.document
    let opening = context.freeStart..<max(context.freeStart, cue.range.lowerBound)
    guard
      opening.allSatisfy({
        document.kind($0) == .comma
          || document.has($0, [.conjunction, .linking, .adverb, .subordinator])
      }),
      let agent = AgentFinder(context).phrase(from: cue.range.upperBound, limit: context.end),
      agent.upperBound < context.end,
      document.kind(agent.upperBound) == .comma || document.kind(agent.upperBound) == .colon,
      Plausibility.canSpeak(.phrase(agent), context)
    else { return nil }
    var match = cue
    match.agentEnd = agent.upperBound
    return (match, .phrase(agent))
  }
}
