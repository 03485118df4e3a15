import LanguagePacks

/// "agreed to" takes an object ("agreed to the plan"), but "agreed" an infinitive ("agreed to pay").
enum SplitInfinitive {
  /// Returns the cue without its last word when that opens an infinitive here.
  static func cue(_ cue: CueMatch, _ context: SentenceContext) -> CueMatch? {
    let document = context.document
    let last = cue.range.upperBound - 1
    let next = cue.range.upperBound
    guard context.language.sharesForms, cue.range.count == 2, next < context.end,
      document.isWord(last, "to"), isBase(next, context)
    else { return nil }
    let sense = document.language.lexicon.sense(ofWord: document.tokens[cue.range.lowerBound].word)
    guard sense >= 0 else { return nil }
    for form in document.language.lexicon.senses[Int(sense)].cues where form.tag == cue.tag {
      guard context.language.cues[form.cue].complements.contains(.infinitive) else { continue }
      return CueMatch(range: cue.range.lowerBound..<last, entry: form.cue, tag: form.tag)
    }
    return nil
  }

  /// The word that was split from its cue has no sense of its own.
  static func opens(_ index: Int, _ context: SentenceContext) -> Bool {
    context.language.sharesForms && context.document.isWord(index, "to")
      && index + 1 < context.end && isBase(index + 1, context)
  }

  /// A small word that opens no noun phrase and is no -ing form.
  private static func isBase(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    let opensNoun: WordClasses = [
      .determiner, .possessive, .pronoun, .pronounOther, .preposition, .interrogative,
    ]
    return document.kind(index) == .word && !document.isCapital(index)
      && !document.has(index, opensNoun)
      && !document.stem(index).hasEnding(context.language.endings.participle)
  }
}
