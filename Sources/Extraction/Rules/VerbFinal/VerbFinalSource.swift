import LanguagePacks

/// "X'e göre", "X'in aktardığına göre": a phrase that opens a sentence and says whose word it is.
struct VerbFinalSource {
  let cue: CueMatch
  let speaker: TokenRange

  static func find(_ context: SentenceContext) -> VerbFinalSource? {
    let document = context.document
    let first = context.range.lowerBound
    let limit = min(context.end, first + 30)
    var index = first
    while index < limit, document.kind(index) != .comma || !startsLate(index, first, context) {
      if context.isQuoted(index) { return nil }
      if index > first,
        let cue = context.cue(at: index, tags: .any, part: .preposition)
      {
        return speaker(before: cue, context).map { VerbFinalSource(cue: cue, speaker: $0) }
      }
      index = document.after(index)
    }
    return nil
  }

  /// The rest of the sentence, or of its first half before a semicolon.
  func content(_ context: SentenceContext) -> TokenRange {
    let rest = cue.range.upperBound..<max(cue.range.upperBound, context.end)
    let border = rest.first {
      context.document.kind($0) == .semicolon && !context.isQuoted($0)
    }
    return rest.lowerBound..<(border ?? rest.upperBound)
  }

  /// Only an opener ("Öte yandan,") may be set off before the phrase.
  private static func startsLate(_ comma: Int, _ first: Int, _ context: SentenceContext) -> Bool {
    !(first..<comma).allSatisfy { index in
      let form = context.document.formStart(index)
      return context.document.has(form, [.linking, .conjunction, .adverb])
        || context.document.kind(index) == .comma
    }
  }

  private static func speaker(before cue: CueMatch, _ context: SentenceContext) -> TokenRange? {
    let document = context.document
    let last = cue.range.lowerBound - 1
    let form = document.formStart(last)
    guard document.kind(last) == .word, document.date(form) == nil,
      document.value(of: .pronoun, at: form) != .thing
    else { return nil }
    let finder = VerbFinalSubject(context)
    let floor = context.range.lowerBound
    var phrase = finder.phrase(endingAt: last, floor: floor)
    if document.roleOfForm(form) == .document,
      let issuer = issuer(before: phrase.lowerBound, floor, finder)
    {
      phrase = issuer
    }
    return finder.canSpeak(phrase) ? phrase : nil
  }

  /// "X'te yayımlanan habere göre": who published the document.
  private static func issuer(before start: Int, _ floor: Int, _ finder: VerbFinalSubject)
    -> TokenRange?
  {
    let document = finder.context.document
    let participle = start - 1
    guard participle > floor, document.isRelativeParticiple(participle),
      document.isCapital(participle - 1)
        || document.role(document.formStart(participle - 1)) != nil,
      document.nounCase(participle - 1) != nil
    else { return nil }
    return finder.phrase(endingAt: participle - 1, floor: floor)
  }
}
