import LanguagePacks

/// Finds where content that follows its cue ends.
enum ContentEnd {
  /// Content runs to the sentence's end, or to a clause that reports anew: ", and added that",
  /// ", saying", "; Smith said".
  ///
  /// A noun phrase ends sooner: at a dash, or at a comma that opens a new predicate or a remark.
  /// It has no adjuncts and no second predicate either.
  static func ofClause(from start: Int, _ context: SentenceContext) -> Int {
    find(from: start, nounPhrase: false, nil, context)
  }

  static func ofObject(from start: Int, of entry: CueEntry, _ context: SentenceContext) -> Int {
    find(from: start, nounPhrase: true, entry, context)
  }

  private static func find(
    from start: Int, nounPhrase: Bool, _ entry: CueEntry?, _ context: SentenceContext
  ) -> Int {
    let document = context.document
    var index = start
    while index < context.end {
      if let quotation = context.quotation(openingAt: index) {
        index = quotation.outer.upperBound
        continue
      }
      if index > start, isBorder(index),
        NewReport(context, afterNounPhrase: nounPhrase).opens(at: index)
      {
        return index
      }
      if nounPhrase || !context.language.sharesForms, isLoneDash(index, context) { return index }
      if nounPhrase, document.kind(index) == .comma, opensRemark(index + 1, context) {
        return index
      }
      if document.kind(index) == .comma, opensAside(index + 1, context) { return index }
      if nounPhrase, index > start, endsObject(at: index, entry, context) { return index }
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

  /// "praised the work [but had to pay]", "denied the charge [in a statement]".
  private static func endsObject(
    at index: Int, _ entry: CueEntry?, _ context: SentenceContext
  ) -> Bool {
    guard context.language.sharesForms, !context.isQuoted(index) else { return false }
    guard context.document.has(index, .conjunction) else {
      return Adjunct(context).opens(at: index, of: entry)
    }
    var next = context.document.after(index)
    while next < context.end, context.document.has(next, [.adverb, .negation]) {
      next = context.document.after(next)
    }
    return next < context.end && Predicate(context).isFinite(next)
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

  /// ", which …", ", who …": the outlet explains a name in what it reports.
  private static func opensAside(_ index: Int, _ context: SentenceContext) -> Bool {
    guard context.language.sharesForms, index < context.end, !context.isQuoted(index) else {
      return false
    }
    return context.document.has(index, .relative)
      && !context.document.has(index, [.complementiser, .subordinator])
      && !(index..<context.end).contains { context.document.kind($0) == .comma }
  }

  private static func opensRemark(_ index: Int, _ context: SentenceContext) -> Bool {
    guard index < context.end else { return true }
    let document = context.document
    if context.cue(at: index, tags: .participle) != nil { return true }
    if context.language.sharesForms, BareClause(context).startsClause(at: index) { return true }
    return document.has(index, [.relative, .subordinator, .preposition])
      || document.sense(index)?.conjunctionValue == .but
  }
}

extension Sense {
  /// and, or, but.
  fileprivate var conjunctionValue: WordValue { value(of: .conjunction) }
}
