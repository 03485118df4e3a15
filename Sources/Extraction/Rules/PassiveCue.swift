import LanguagePacks

/// Indonesian di- forms: "dikatakan oleh X bahwa", and "disebutkan bahwa", which names nobody.
enum PassiveCue {
  static func speaker(
    _ cue: CueMatch, floor: Int, _ context: SentenceContext
  ) -> SpeakerPhrase? {
    let document = context.document
    let next = cue.range.upperBound
    guard next < context.end else { return nil }
    if document.isWord(next, "oleh") {
      return AgentFinder(context).phrase(from: next, limit: context.end).map { .phrase($0) }
    }
    return document.has(next, .complementiser) ? SpeakerPhrase.none : nil
  }
}
