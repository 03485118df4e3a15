import ClaimModel
import LanguagePacks

extension Rule {
  static let clauseAfterCue = Rule(
    .clauseAfterCue, "A reporting verb with its subject attributes the clause that follows it.",
    complements: [.clause, .quote, .question]
  ) { cue, context in
    let document = context.document
    let start = cue.range.upperBound
    guard start < context.end else { return nil }
    if let opened = ClauseStart.afterComplementiser(start, context) {
      return opened..<ContentEnd.find(from: opened, context)
    }
    guard !context.entry(cue).complements.isDisjoint(with: [.clause, .quote]),
      let opened = ClauseStart.bare(start, context)
    else { return nil }
    if !context.entry(cue).complements.contains(.clause), document.kind(opened) != .quote {
      return nil
    }
    return opened..<ContentEnd.find(from: opened, context)
  }

  static let infinitiveAfterCue = Rule(
    .infinitiveAfterCue,
    "A verb of promise, plan or wish attributes the infinitive that follows it.",
    complements: .infinitive
  ) { cue, context in
    let document = context.document
    let start = cue.range.upperBound
    guard start < context.end else { return nil }
    let opens =
      document.has(start, .infinitive)
      || document.language.code == "id" && document.has(start, [.auxiliary, .verb])
    return opens ? start..<ContentEnd.find(from: start, context) : nil
  }

  static let objectInfinitive = Rule(
    .objectInfinitive, "A demand attributes whom it is put to and what they are to do.",
    complements: .objectInfinitive
  ) { cue, context in
    let document = context.document
    let start = cue.range.upperBound
    guard start < context.end, ClauseStart.isNominal(start, context) else { return nil }
    let end = ContentEnd.find(from: start, context)
    let hasInfinitive = (start + 1..<max(start + 1, end)).contains { document.has($0, .infinitive) }
    guard hasInfinitive || document.language.code == "id" else { return nil }
    return start..<end
  }

  static let accusation = Rule(
    .accusation, "A verb of accusation attributes whom it accuses and of what.", complements: .of
  ) { cue, context in
    let start = cue.range.upperBound
    guard start < context.end, ClauseStart.isNominal(start, context) else { return nil }
    let end = ContentEnd.find(from: start, nounPhrase: true, context)
    guard context.language.code != "en" else {
      let hasOf = (start..<end).contains { context.document.isWord($0, "of") }
      return hasOf ? start..<end : nil
    }
    return start..<end
  }

  static let characterisation = Rule(
    .characterisation, "A verb of naming attributes what somebody is called.",
    complements: [.as, .for, .about]
  ) { cue, context in
    let document = context.document
    let start = cue.range.upperBound
    guard start < context.end else { return nil }
    let complements = context.entry(cue).complements
    if !complements.isDisjoint(with: [.for, .about]), document.has(start, .preposition),
      document.after(start) < context.end
    {
      return start..<ContentEnd.find(from: start, nounPhrase: true, context)
    }
    guard complements.contains(.as), ClauseStart.isNominal(start, context) else { return nil }
    return start..<ContentEnd.find(from: start, nounPhrase: true, context)
  }

  static let objectAfterCue = Rule(
    .objectAfterCue, "A verb of saying attributes the noun phrase that is its object.",
    complements: .object
  ) { cue, context in
    let start = cue.range.upperBound
    guard start < context.end, ClauseStart.isNominal(start, context),
      ObjectContent.counts(cue, context)
    else { return nil }
    return start..<ContentEnd.find(from: start, nounPhrase: true, context)
  }
}

/// Which objects of a verb of saying are claims: all, or those the verb does something to (condemns,
/// denies, promises, announces), by the language's setting.
enum ObjectContent {
  static func counts(_ cue: CueMatch, _ context: SentenceContext) -> Bool {
    guard context.language.objects == .acts else { return true }
    if cue.isNegated || cue.isSubordinate { return false }
    let entry = context.entry(cue)
    return entry.act != .assert || entry.usual == .object && entry.cueClass != .mental
  }
}

/// Where content begins behind a cue.
enum ClauseStart {
  /// Returns the token after a complementiser that belongs to the cue: it follows at once, or after an
  /// addressee, a place or a time.
  static func afterComplementiser(_ start: Int, _ context: SentenceContext) -> Int? {
    let document = context.document
    var index = start
    var words = 0
    while index < context.end, words < 12 {
      if context.isQuoted(index) { return nil }
      let classes = document.classes(index)
      if classes.contains(.complementiser) {
        let next = skipComma(document.after(index), context)
        return next < context.end ? next : nil
      }
      if words == 0, classes.contains(.verb) { return nil }
      if !classes.isDisjoint(with: [.auxiliary, .infinitive, .relative, .subordinator]) {
        return nil
      }
      if document.kind(index) == .semicolon || document.kind(index) == .colon { return nil }
      words += 1
      index = document.after(index)
    }
    return nil
  }

  private static func skipComma(_ index: Int, _ context: SentenceContext) -> Int {
    index < context.end && context.document.kind(index) == .comma ? index + 1 : index
  }

  /// Returns where a clause without complementiser begins, past a comma or a colon.
  static func bare(_ start: Int, _ context: SentenceContext) -> Int? {
    let document = context.document
    var index = start
    if document.kind(index) == .comma || document.kind(index) == .colon {
      guard
        context.language.code == "id" || document.kind(index) == .colon
          || index + 1 < context.end && document.kind(index + 1) == .quote
      else { return nil }
      index += 1
    }
    while index < context.end,
      document.has(index, .time) || document.sense(index)?.date?.kind == .weekday
    {
      index = document.after(index)
    }
    guard index < context.end else { return nil }
    if document.kind(index) == .quote { return index }
    guard
      isNominal(index, context) || context.language.code == "id" && opensIndonesian(index, context)
    else { return nil }
    return context.language.sharesForms && !hasFiniteVerb(index, context) ? nil : index
  }

  private static func opensIndonesian(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard document.kind(index) == .word || document.kind(index) == .number else { return false }
    return !document.has(index, [.conjunction, .subordinator]) || document.has(index, .auxiliary)
  }

  private static func hasFiniteVerb(_ start: Int, _ context: SentenceContext) -> Bool {
    let predicate = Predicate(context)
    var index = context.document.after(start)
    while index < context.end {
      if predicate.isFinite(index) { return true }
      index = context.document.after(index)
    }
    return false
  }

  /// Whether a noun phrase begins at a token.
  static func isNominal(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    switch document.kind(index) {
    case .number: return true
    case .quote: return context.quotation(openingAt: index) != nil
    case .symbol, .open: return document.kind(index) == .symbol
    case .word: break
    default: return false
    }
    let classes = document.classes(index)
    if !classes.isDisjoint(with: [.determiner, .pronoun, .pronounOther, .possessive]) {
      return true
    }
    if document.isCapital(index) { return document.sense(index)?.date == nil }
    let stops: WordClasses = [
      .preposition, .conjunction, .subordinator, .complementiser, .infinitive, .auxiliary,
      .negation,
      .time, .conditional, .relative, .adverb, .interrogative,
    ]
    return classes.isDisjoint(with: stops)
  }
}
