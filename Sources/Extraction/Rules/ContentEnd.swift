import LanguagePacks

/// Finds where content that follows its cue ends.
enum ContentEnd {
  /// Content runs to the sentence's end, or to a clause that reports anew: ", and added that",
  /// ", saying", "; Smith said".
  ///
  /// A noun phrase ends sooner: at a dash, or at a comma that opens a new predicate or a remark.
  static func find(from start: Int, nounPhrase: Bool = false, _ context: SentenceContext) -> Int {
    let document = context.document
    var index = start
    while index < context.end {
      if let quotation = context.quotation(openingAt: index) {
        index = quotation.outer.upperBound
        continue
      }
      if index > start, isBorder(index),
        reportsAnew(after: index, nounPhrase: nounPhrase, context)
      {
        return index
      }
      if isLoneDash(index, context) { return index }
      if nounPhrase, document.kind(index) == .comma, opensRemark(index + 1, context) { return index }
      index = document.after(index)
    }
    return context.end

    func isBorder(_ index: Int) -> Bool {
      switch document.kind(index) {
      case .comma, .semicolon: true
      default: document.has(index, .conjunction) && !context.isQuoted(index)
      }
    }
  }

  /// A dash with no second one behind it sets off the outlet's own remark.
  private static func isLoneDash(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard document.kind(index) == .dash, document.tokens[index].flags.contains(.spaceBefore) else {
      return false
    }
    return !(index + 1..<context.end).contains { document.kind($0) == .dash }
      && !(context.range.lowerBound..<index).contains { document.kind($0) == .dash }
  }

  private static func opensRemark(_ index: Int, _ context: SentenceContext) -> Bool {
    guard index < context.end else { return true }
    let document = context.document
    if context.cue(at: index, tags: .participle) != nil { return true }
    return document.has(index, [.relative, .subordinator, .preposition])
      || document.sense(index)?.conjunctionValue == .but
  }

  private static func reportsAnew(
    after border: Int, nounPhrase: Bool, _ context: SentenceContext
  ) -> Bool {
    let document = context.document
    var index = border + 1
    var conjunction = document.has(border, .conjunction)
    while index < context.end {
      if document.has(index, .conjunction) {
        conjunction = true
      } else if document.has(index, .adverb) || document.has(index, .auxiliary), conjunction {
        // "and has also said"
      } else {
        break
      }
      index = document.after(index)
    }
    let tags: CueTags = conjunction ? [.finite] : [.participle]
    guard let cue = context.cue(at: index, tags: tags, part: .verb) else { return false }
    guard conjunction else { return document.kind(border) == .comma }
    let next = cue.range.upperBound
    let usual = context.entry(cue).usual
    if nounPhrase, usual == .infinitive, next < context.end { return document.has(next, .infinitive) }
    guard nounPhrase || usual == .quote || usual == .clause || usual == .objectInfinitive else {
      return false
    }
    return next < context.end
      && (document.has(next, [.complementiser, .determiner, .pronoun]) || document.isCapital(next)
        || document.kind(next) == .quote || document.kind(border) == .comma)
  }
}

extension Sense {
  /// and, or, but.
  fileprivate var conjunctionValue: WordValue { value(of: .conjunction) }
}
