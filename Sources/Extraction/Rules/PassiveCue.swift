import LanguagePacks

/// Passive cues: "dikatakan (oleh) X bahwa", "was told by X that"; "disebutkan bahwa" and "it was
/// reported that" name nobody.
enum PassiveCue {
  /// Returns the cue and its speaker; nil when the form reports nothing here.
  static func read(_ cue: CueMatch, _ context: SentenceContext) -> (CueMatch, SpeakerPhrase)? {
    let document = context.document
    let next = cue.range.upperBound
    guard next < context.end else { return nil }
    if document.has(next, .complementiser) { return (cue, .none) }
    if context.language.sharesForms, ClauseStart.afterComplementiser(cue, context) != nil {
      return (cue, .none)
    }
    guard let agent = AgentFinder(context).phrase(from: next, limit: context.end),
      Plausibility.canSpeak(.phrase(agent), context), agent.upperBound < context.end,
      document.has(agent.upperBound, .complementiser)
    else { return nil }
    var match = cue
    match.agentEnd = agent.upperBound
    return (match, .phrase(agent))
  }
}
