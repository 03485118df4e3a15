import LanguagePacks

/// Tells verbs from nouns in a language whose words are both ("claims", "plan", "charged"), by what
/// stands before and after. In other languages every verb form of the lexicon is a verb.
struct VerbReading {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  /// How an English verb form ends, as far as reading it needs.
  private enum Shape {
    case base
    case present
    case past
  }

  /// Whether a form that can be a finite verb or a base form is one here.
  func isVerb(_ index: Int, tag: CueTag) -> Bool {
    guard context.language.sharesForms, tag == .finite || tag == .base,
      document.tokens[index].span == 1
    else { return true }
    let shape: Shape = tag == .base ? .base : endsInS(index) ? .present : .past
    guard let before = wordBefore(index) else { return shape == .past || !isAlsoNoun(index) }
    switch standing(before, shape) {
    case .verb: return true
    case .noun: return false
    case .either:
      guard shape != .past, isAlsoNoun(index) else { return true }
      return opensComplement(index) && (shape != .base || isPlural(before))
    }
  }

  private func endsInS(_ index: Int) -> Bool { document.stem(index).last == UInt8(ascii: "s") }

  /// A base form has a plural subject: "critics claim", "four members of the council demand".
  private func isPlural(_ last: Int) -> Bool {
    var index = last
    while index > context.range.lowerBound, last - index < 6 {
      if document.value(of: .preposition, at: index) == .of { return isPluralNoun(index - 1) }
      index -= 1
    }
    return isPluralNoun(last)
  }

  private func isPluralNoun(_ index: Int) -> Bool {
    endsInS(index) || document.role(index) == .group || document.has(index, .conjunction)
  }

  private func isAlsoNoun(_ index: Int) -> Bool {
    document.has(index, .noun) || document.role(index) != nil
      || document.cueTags(index).contains(.noun)
  }

  /// The word before, adverbs left out; nil at the beginning of the sentence or behind a mark.
  private func wordBefore(_ index: Int) -> Int? {
    var before = index - 1
    while before > context.range.lowerBound, document.has(before, .adverb),
      !document.has(before, [.determiner, .preposition, .pronoun])
    {
      before -= 1
    }
    guard before >= context.range.lowerBound,
      document.kind(before) == .word || document.kind(before) == .number
    else { return nil }
    return before
  }

  private enum Standing {
    case verb
    case noun
    case either
  }

  /// What the word before makes of a form.
  private func standing(_ before: Int, _ shape: Shape) -> Standing {
    let classes = document.classes(before)
    if document.kind(before) == .number { return shape == .past ? .either : .noun }
    if classes.contains(.infinitive) { return shape == .base ? .verb : .noun }
    if document.flags(before).contains(.apostrophe), classes.isDisjoint(with: .auxiliary) {
      return isContraction(before) ? .verb : .noun
    }
    if classes.contains(.auxiliary) { return afterAuxiliary(before, shape) }
    if classes.contains(.complementiser), shape != .past { return .either }
    if !classes.isDisjoint(with: [.relative, .interrogative]) { return .verb }
    if classes.contains(.possessive) { return .noun }
    if !classes.isDisjoint(with: [.pronoun, .pronounOther]) {
      return classes.contains(.determiner) || classes.contains(.preposition) ? .either : .verb
    }
    if !classes.isDisjoint(with: [.determiner, .preposition]), !document.isCapital(before) {
      return .noun
    }
    return .either
  }

  /// "did report", "will claim", "was charged"; "there are reports", "has claims".
  private func afterAuxiliary(_ before: Int, _ shape: Shape) -> Standing {
    let value = document.value(of: .auxiliary, at: before)
    switch shape {
    case .base: return value == .be || value == .have ? .noun : .verb
    case .present: return .noun
    case .past: return .verb
    }
  }

  /// "he's", "they've": a pronoun and an auxiliary in one word.
  func isContraction(_ index: Int) -> Bool {
    document.flags(index).contains(.apostrophe)
      && document.has(index, [.pronoun, .pronounOther, .relative, .interrogative])
  }

  /// Whether what follows a form looks like the complement of a verb.
  private func opensComplement(_ index: Int) -> Bool {
    let next = document.after(index)
    guard next < context.end else { return false }
    switch document.kind(next) {
    case .quote, .number: return true
    case .symbol: return document.flags(next).contains(.spaceBefore)
    case .word: break
    default: return false
    }
    if document.isCapital(next) { return !endsInS(index) || document.date(next) == nil }
    let opens: WordClasses = [
      .complementiser, .determiner, .pronoun, .pronounOther, .possessive, .infinitive,
      .interrogative,
    ]
    return document.has(next, opens)
  }
}
