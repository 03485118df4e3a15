import LanguagePacks

/// The subject of a sentence's first finite verb: whom a participle ("…, saying that") speaks for.
enum MainSubject {
  static func find(_ context: SentenceContext, before limit: Int) -> SpeakerPhrase {
    let document = context.document
    var index = document.after(context.range.lowerBound)
    while index < limit {
      if isVerb(index, context), !context.isQuoted(index),
        let subject = SubjectFinder(context).subject(
          before: index, floor: context.range.lowerBound),
        case .phrase = subject.phrase
      {
        return subject.phrase
      }
      index = document.after(index)
    }
    return .inherited
  }

  private static func isVerb(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    if context.language.sharesForms { return Predicate(context).isFinite(index) }
    if context.language.tellsVerbsByPrefix {
      return PrefixPredicate(context).isPredicative(index)
    }
    return document.has(index, [.verb, .auxiliary]) && !document.has(index, .noun)
      || context.cue(at: index, tags: [.finite], part: .verb) != nil && document.role(index) == nil
  }
}
