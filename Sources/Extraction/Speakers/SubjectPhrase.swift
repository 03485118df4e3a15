import LanguagePacks

/// Cuts the words of a clause before its verb to the verb's subject, in a language with a fixed word
/// order whose subject stands right before the verb or before what commas set off (English).
struct SubjectPhrase {
  let context: SentenceContext
  private let finder: SubjectFinder
  private var document: DocumentContext { context.document }
  private var predicate: Predicate { Predicate(context) }

  init(_ finder: SubjectFinder) {
    self.finder = finder
    context = finder.context
  }

  /// Returns the subject in a range from the clause's beginning to its verb group.
  func find(in range: TokenRange) -> TokenRange? {
    guard let last = range.last else { return nil }
    if document.has(last, .conjunction) { return shared(range.dropLast()) }
    if document.kind(last) == .comma { return beforeParenthesis(range.dropLast()) }
    return adjacent(range)
  }

  /// "Smith arrived late and [said]", "Smith arrived, which surprised us, and [said]": the subject of
  /// the verb before.
  private func shared(_ range: TokenRange) -> TokenRange? {
    guard let verb = predicate.first(in: range), verb > range.lowerBound else { return nil }
    return find(in: range.lowerBound..<verb)
  }

  /// "Smith, the mayor, [said]", "On Monday Smith, speaking in Tolm, [said]".
  private func beforeParenthesis(_ range: TokenRange) -> TokenRange? {
    var parts = finder.commaParts(range)
    while parts.count > 1, finder.isAdverbial(parts[0]) { parts.removeFirst() }
    while let last = parts.last, parts.count > 1, isAside(last) { parts.removeLast() }
    guard let head = parts.first, let last = parts.last else { return nil }
    if let verb = verb(in: head) {
      return verb > head.lowerBound ? find(in: head.lowerBound..<verb) : nil
    }
    let phrase = finder.dropLeadingAdverbial(head)
    return phrase.isEmpty ? nil : phrase.lowerBound..<last.upperBound
  }

  /// ", who lives in Tolm", ", speaking to reporters", ", in a sign of doubt".
  private func isAside(_ part: TokenRange) -> Bool {
    finder.isAdverbial(part) || document.has(part.lowerBound, .relative)
  }

  /// The subject right before the verb, in what follows the last comma.
  private func adjacent(_ range: TokenRange) -> TokenRange? {
    guard var phrase = finder.lastCommaPart(range) else { return nil }
    if let border = innerBorder(phrase) {
      phrase = border..<phrase.upperBound
    } else if phrase.contains(where: { document.has($0, .conjunction) }),
      let list = list(finder.commaParts(range))
    {
      phrase = list
    }
    phrase = finder.dropLeadingAdverbial(phrase)
    return phrase.isEmpty ? nil : phrase
  }

  /// Where the subject begins behind a relative pronoun ("in which she [said]"), a question word
  /// ("what critics [call]") or an inner clause ("the plan was dropped and Smith [said]").
  private func innerBorder(_ phrase: TokenRange) -> Int? {
    if let pronoun = phrase.last(where: opensClause),
      verb(in: pronoun + 1..<phrase.upperBound) == nil,
      pronoun + 1 < phrase.upperBound
    {
      return pronoun + 1
    }
    guard let verb = verb(in: phrase), verb + 1 < phrase.upperBound else { return nil }
    let rest = verb + 1..<phrase.upperBound
    if let conjunction = rest.last(where: { document.has($0, .conjunction) }),
      conjunction + 1 < phrase.upperBound
    {
      return conjunction + 1
    }
    return rest.contains { document.has($0, [.preposition, .infinitive]) } ? nil : verb + 1
  }

  private func opensClause(_ index: Int) -> Bool {
    document.has(index, [.relative, .interrogative]) && !document.has(index, .subordinator)
  }

  /// The first finite verb outside relative clauses. "A man accused of murder" and "a report released
  /// last year" hold none.
  private func verb(in range: TokenRange) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound, let verb = predicate.first(in: start..<range.upperBound) {
      if !isReduced(verb, range) { return verb }
      start = document.after(verb)
    }
    return nil
  }

  private func isReduced(_ verb: Int, _ range: TokenRange) -> Bool {
    let next = document.after(verb)
    if VerbReading(context).isContraction(verb) { return next >= range.upperBound }
    guard verb > range.lowerBound, !document.has(verb, .auxiliary), next < range.upperBound else {
      return false
    }
    return !document.has(verb - 1, [.pronoun, .pronounOther, .auxiliary])
      && (document.has(next, [.preposition, .time, .adverb]) || document.date(next) != nil)
  }

  /// "Smith, Jones and Brown": parts of names or roles before one with a conjunction.
  private func list(_ parts: [TokenRange]) -> TokenRange? {
    guard let last = parts.last, parts.count > 1 else { return nil }
    var start = last.lowerBound
    for part in parts.dropLast().reversed() {
      guard part.count <= 8, !finder.isAdverbial(part), verb(in: part) == nil else { break }
      start = part.lowerBound
    }
    return start < last.lowerBound ? start..<last.upperBound : nil
  }
}
