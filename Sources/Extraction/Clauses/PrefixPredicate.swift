import LanguagePacks

/// Finds the predicate of a clause in a language whose verbs are told by their beginnings
/// (Indonesian me-, di-, ber-, ter-).
///
/// What stands in a relative clause, after "to" or right after a preposition is governed by that word
/// and makes no clause: "kenaikan harga yang diumumkan" has no predicate, "harga naik" has one. A
/// noun phrase that *itu* or *tersebut* has closed is a subject, whatever follows it.
struct PrefixPredicate {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  /// Returns the first predicate of a range; nil for a bare noun phrase.
  func first(in range: TokenRange) -> Int? {
    var isGoverned = false
    var index = range.lowerBound
    while index < range.upperBound {
      if document.kind(index) == .comma {
        isGoverned = false
      } else if governs(index) {
        isGoverned = true
      } else if isPredicative(index) {
        if !isGoverned { return index }
        isGoverned = isAuxiliary(index)
      } else if isGoverned, hasAgent(index) {
        isGoverned = false
      } else if closesSubject(index, range) {
        return index + 1
      } else if document.kind(index) == .word, !document.has(index, [.adverb, .time]) {
        isGoverned = false
      }
      index = document.after(index)
    }
    return nil
  }

  /// Returns the predicate of the clause around: "(Klaim bahwa) harga sudah turun [tidak] benar". It
  /// begins with a negation, an auxiliary or a passive; an active verb goes on with the first one.
  func second(in range: TokenRange) -> Int? {
    guard let first = first(in: range) else { return nil }
    var index = first
    while index < range.upperBound, isAuxiliary(index) || document.has(index, .adverb) {
      index = document.after(index)
    }
    index = min(document.after(index), range.upperBound)
    while let next = self.first(in: index..<range.upperBound) {
      if opensPredicate(next),
        !document.has(next - 1, [.conjunction, .subordinator, .complementiser])
      {
        return next
      }
      index = document.after(next)
    }
    return nil
  }

  private func opensPredicate(_ index: Int) -> Bool {
    guard document.kind(index - 1) == .word || document.kind(index - 1) == .number else {
      return false
    }
    return isAuxiliary(index) || document.stem(index).starts(with: "di".utf8)
  }

  private func governs(_ index: Int) -> Bool {
    let classes = document.classes(index)
    guard !classes.isDisjoint(with: [.relative, .infinitive, .preposition, .subordinator]) else {
      return false
    }
    return classes.isDisjoint(with: [.auxiliary, .negation, .verb])
  }

  /// "disebutnya": a verb with its agent inside; only a word before it can govern it.
  private func hasAgent(_ index: Int) -> Bool {
    document.cueTags(index).contains(.clitic)
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    document.has(index, [.auxiliary, .negation])
  }

  /// Whether a word can be the head of a predicate.
  func isPredicative(_ index: Int) -> Bool {
    guard document.kind(index) == .word, !document.isCapital(index) || context.isHeadline else {
      return false
    }
    let classes = document.classes(index)
    if !classes.isDisjoint(with: [.auxiliary, .negation]) {
      return classes.isDisjoint(with: [.adverb, .time])
    }
    guard classes.isDisjoint(with: [.noun, .preposition, .subordinator, .time, .adverb]) else {
      return false
    }
    if classes.contains(.verb) { return true }
    if document.tokens[index].sense < 0 { return hasVerbPrefix(index) }
    return document.role(index) == nil
      && !document.cueTags(index).isDisjoint(with: [.finite, .passive])
  }

  /// A word that no file has and that begins like a verb.
  private func hasVerbPrefix(_ index: Int) -> Bool {
    let stem = document.stem(index)
    guard stem.count > 6 else { return false }
    return context.language.verbPrefixes.contains { stem.starts(with: $0) }
  }

  /// "rencana itu terlalu mahal": behind the demonstrative stands what is said of the subject.
  private func closesSubject(_ index: Int, _ range: TokenRange) -> Bool {
    let value = document.value(of: .determiner, at: index)
    guard value == .definite || value == .demonstrative, index > range.lowerBound,
      index + 1 < range.upperBound
    else { return false }
    let next = index + 1
    switch document.kind(next) {
    case .number, .quote: return true
    case .word: break
    default: return false
    }
    let goesOn: WordClasses = [
      .preposition, .relative, .conjunction, .subordinator, .infinitive, .time, .cause, .determiner,
      .conditional,
    ]
    return !document.has(next, goesOn) && !document.isCapital(next)
  }
}
