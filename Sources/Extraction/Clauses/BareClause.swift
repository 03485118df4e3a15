import LanguagePacks

/// Tells a clause without complementiser from a noun phrase: "claimed the plan failed" from "claimed
/// the land that was lost".
struct BareClause {
  let context: SentenceContext
  private var document: DocumentContext { context.document }
  private var predicate: Predicate { Predicate(context) }

  init(_ context: SentenceContext) { self.context = context }

  /// Whether the words from an index are a clause.
  ///
  /// A verb that takes no object needs any finite verb. One that does needs a verb whose subject are
  /// the words from the index: none behind a comma, a conjunction or in a relative clause.
  func opens(at start: Int, of entry: CueEntry) -> Bool {
    let objects: Complements = [.object, .objectInfinitive, .of, .as, .for]
    guard entry.complements.isDisjoint(with: objects) else { return ownPredicate(of: start) != nil }
    return (document.after(start)..<max(asideStart(start), document.after(start))).contains {
      predicate.isFinite($0)
    }
  }

  /// ", which …", ", since …": where what only adds to the words from an index begins.
  private func asideStart(_ start: Int) -> Int {
    (start..<context.end).first { index in
      document.kind(index) == .comma && index + 1 < context.end
        && document.has(index + 1, [.relative, .subordinator])
        && !(index + 1..<context.end).contains {
          document.kind($0) == .comma && predicate.isFinite($0 + 1)
        }
    } ?? context.end
  }

  /// Whether a subject and its verb begin at an index: ", experts [say]".
  func startsClause(at start: Int) -> Bool {
    ClauseStart.isNominal(start, context) && ownPredicate(of: start) != nil
  }

  /// The finite verb whose subject begins at an index.
  func ownPredicate(of start: Int) -> Int? {
    var pending = 0
    var index = document.after(start)
    while index < context.end {
      if endsSubject(index) { return nil }
      if opensRelative(index) {
        pending += 1
      } else if predicate.isFinite(index), !isReduced(index) {
        if document.has(index - 1, .conjunction) { return nil }
        if pending == 0 { return index }
        pending -= 1
        index = verbGroupEnd(index)
        continue
      }
      index = document.after(index)
    }
    return nil
  }

  private func endsSubject(_ index: Int) -> Bool {
    switch document.kind(index) {
    case .comma, .semicolon, .colon, .dash: true
    case .word:
      document.has(index, .subordinator) && !document.has(index, [.relative, .preposition])
    default: false
    }
  }

  /// "the plan that …", "the plan she …".
  private func opensRelative(_ index: Int) -> Bool {
    if document.has(index, [.relative, .complementiser]) { return true }
    return document.has(index, [.pronoun, .pronounOther])
      && !document.has(index - 1, [.preposition, .conjunction, .determiner])
      && !document.has(index, [.determiner, .possessive])
  }

  /// "rules imposed by", "a man accused of": a past form before a preposition.
  private func isReduced(_ index: Int) -> Bool {
    let next = document.after(index)
    return next < context.end && !document.has(index, .auxiliary)
      && document.has(next, .preposition)
  }

  /// The first token behind a verb and what belongs to it.
  func verbGroupEnd(_ verb: Int) -> Int {
    var index = document.after(verb)
    while index < context.end,
      document.has(index, [.auxiliary, .adverb, .negation]) || predicate.isFinite(index)
    {
      index = document.after(index)
    }
    return index
  }

  /// Whether "that" with some words between it and its verb opens content: what follows has a subject,
  /// and the words are an adjunct or somebody spoken to, not the noun of a relative clause.
  func follows(_ next: Int, after between: TokenRange) -> Bool {
    guard context.language.sharesForms else { return true }
    if predicate.isFinite(next) || predicate.first(in: between) != nil { return false }
    let opensAdjunct =
      document.has(between.lowerBound, [.preposition, .time, .adverb])
      || document.date(between.lowerBound) != nil
      || document.kind(between.lowerBound) == .comma
    return opensAdjunct || Plausibility.canSpeak(.phrase(between), context)
  }
}
