import LanguagePacks

/// Finds the finite verbs that make words a clause.
struct Predicate {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  /// Returns the first finite verb of a range that stands in no relative clause.
  func first(in range: TokenRange) -> Int? {
    var inRelative = false
    var index = range.lowerBound
    while index < range.upperBound {
      if document.kind(index) == .comma { inRelative = false }
      if document.has(index, .relative), index > range.lowerBound {
        inRelative = true
      } else if !inRelative, isFinite(index) {
        return index
      }
      index = document.after(index)
    }
    return nil
  }

  func isFinite(_ index: Int) -> Bool {
    guard document.kind(index) == .word else { return false }
    if VerbReading(context).isContraction(index) { return true }
    let classes = document.classes(index)
    if classes.contains(.auxiliary) { return isFiniteAuxiliary(index) }
    guard !document.isCapital(index) || context.isHeadline,
      classes.isDisjoint(with: [.preposition, .determiner, .adverb])
    else { return false }
    if classes.contains(.verb) || isPredicateForm(index) || isUnknownPast(index) {
      return VerbReading(context).isVerb(index, tag: .finite)
    }
    return context.cue(at: index, tags: .finite, part: .verb) != nil || isPluralPresent(index)
  }

  /// "its filters remove all lead": a word that no file has, or a base form, between a plural and what
  /// opens a noun phrase.
  private func isPluralPresent(_ index: Int) -> Bool {
    let next = document.after(index)
    guard index > context.range.lowerBound, next < context.end,
      document.tokens[index].sense < 0
        || document.predicate(index)?.tag == .base
        || context.cue(at: index, tags: .base, part: .verb) != nil,
      !document.stem(index).hasEnding(context.language.endings.participle)
    else { return false }
    return isPluralSubject(index - 1)
      && document.has(next, [.determiner, .possessive, .pronoun, .pronounOther])
  }

  private func isPluralSubject(_ index: Int) -> Bool {
    if document.role(index) == .group || document.has(index, [.pronoun, .pronounOther]) {
      return true
    }
    return document.kind(index) == .word && !document.isCapital(index)
      && document.stem(index).last == UInt8(ascii: "s")
      && !document.flags(index).contains(.apostrophe)
      && document.classes(index).isDisjoint(with: [.verb, .auxiliary, .adverb, .preposition])
  }

  private func isPredicateForm(_ index: Int) -> Bool {
    document.predicate(index)?.tag == .finite && !document.has(index, .noun)
  }

  /// "to be", "having been" are not finite.
  private func isFiniteAuxiliary(_ index: Int) -> Bool {
    if document.has(index, .noun), document.role(index) != nil { return false }
    if index > context.range.lowerBound, document.has(index - 1, .infinitive) { return false }
    return !document.stem(index).hasEnding(context.language.endings.participle)
  }

  /// A form in -ed that the lexicon does not have: "stiffed".
  private func isUnknownPast(_ index: Int) -> Bool {
    guard document.tokens[index].sense < 0, index > context.range.lowerBound else { return false }
    let stem = document.stem(index)
    return stem.count > 4 && stem.hasEnding(context.language.endings.past)
      && !document.has(index - 1, .conjunction)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word ends in some letters; never in none.
  func hasEnding(_ ending: [UInt8]) -> Bool {
    !ending.isEmpty && suffix(ending.count).elementsEqual(ending)
  }
}
