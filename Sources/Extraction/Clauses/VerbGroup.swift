import LanguagePacks

/// What stands before a verb form of its own group: "has been [accused]", "is [saying]", "to [say]".
struct VerbGroup {
  enum Kind {
    /// Nothing that changes the form: "says", "has said", "will say".
    case plain
    /// "is saying", "he's saying".
    case progressive
    /// "was accused".
    case passive
  }

  let kind: Kind

  init(_ cue: CueMatch, _ context: SentenceContext) {
    kind = Self.kind(cue, context)
  }

  private static func kind(_ cue: CueMatch, _ context: SentenceContext) -> Kind {
    let document = context.document
    guard context.language.sharesForms, cue.tag == .finite || cue.tag == .participle,
      cue.range.count == 1 || cue.tag == .finite && isPhrasal(cue, document),
      let before = auxiliary(before: cue.range.lowerBound, context)
    else { return .plain }
    if cue.tag == .participle { return .progressive }
    let stem = document.stem(cue.range.lowerBound)
    return stem.last == UInt8(ascii: "s") || VerbReading(context).isContraction(before)
      ? .plain : .passive
  }

  /// "called on" but not "is confident", which has its copula inside.
  private static func isPhrasal(_ cue: CueMatch, _ document: DocumentContext) -> Bool {
    document.hasCue(cue.range.lowerBound)
      && !document.has(cue.range.lowerBound, .auxiliary)
  }

  /// The form of "be" that the verb hangs on, adverbs and negation between left out.
  private static func auxiliary(before verb: Int, _ context: SentenceContext) -> Int? {
    let document = context.document
    var index = verb - 1
    while index >= context.range.lowerBound, document.has(index, [.adverb, .negation, .hedge]),
      !document.has(index, .auxiliary)
    {
      index -= 1
    }
    guard index >= context.range.lowerBound else { return nil }
    if VerbReading(context).isContraction(index) { return index }
    return document.value(of: .auxiliary, at: index) == .be ? index : nil
  }
}
