import LanguagePacks

/// Finds where content that follows its cue ends.
enum ContentEnd {
  /// Content runs to the sentence's end, or to a clause that reports anew: ", and added that",
  /// ", saying", "; Smith said".
  static func find(from start: Int, _ context: SentenceContext) -> Int {
    let document = context.document
    var index = start
    while index < context.end {
      if let quotation = context.quotation(openingAt: index) {
        index = quotation.outer.upperBound
        continue
      }
      if index > start, isBorder(index), reportsAnew(after: index, context) { return index }
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

  private static func reportsAnew(after border: Int, _ context: SentenceContext) -> Bool {
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
    let usual = context.entry(cue).usual
    guard usual == .quote || usual == .clause || usual == .objectInfinitive else { return false }
    guard conjunction else { return document.kind(border) == .comma }
    let next = cue.range.upperBound
    return next < context.end
      && (document.has(next, [.complementiser, .determiner, .pronoun]) || document.isCapital(next)
        || document.kind(next) == .quote || document.kind(border) == .comma)
  }
}
