import LanguagePacks

/// Cuts the words of a clause before its verb to the verb's subject, in a language with verb prefixes
/// and heads first (Indonesian): "Di Belmora, Senin, [Bupati Rahmat, 50], dalam sambutannya, …".
struct PrefixSubject {
  private let finder: SubjectFinder
  private var context: SentenceContext { finder.context }
  private var document: DocumentContext { context.document }
  private var predicate: PrefixPredicate { PrefixPredicate(context) }

  init(_ finder: SubjectFinder) { self.finder = finder }

  /// Returns the subject; nil when there is none or it is nobody ("tidak ada warga").
  ///
  /// - Parameter range: from the clause's beginning to its verb group.
  func find(in range: TokenRange) -> TokenRange? {
    let parts = withoutAdverbials(finder.commaParts(range))
    guard let first = parts.first?.lowerBound, let last = parts.last else { return nil }
    if document.has(last.lowerBound, [.pronoun, .pronounOther]), parts.count > 1 {
      return trimmed(last)
    }
    var phrase = finder.dropLeadingAdverbial(first..<last.upperBound)
    if let verb = verb(in: phrase) {
      guard document.has(range.upperBound - 1, .conjunction) else {
        return afterInnerClause(phrase, verb)
      }
      phrase = phrase.lowerBound..<verb
    }
    guard let first = phrase.first, !document.has(first, .negation) else { return nil }
    return trimmed(phrase)
  }

  /// Drops adverbial parts from both ends, with what a comma has cut off from them: "Di Jalan Mawar,
  /// Belmora, pada Senin (1/2/2026), Bupati Rahmat" begins with three.
  private func withoutAdverbials(_ all: [TokenRange]) -> [TokenRange] {
    var parts = all
    var dropped = false
    while parts.count > 1,
      isAdverbial(parts[0]) || dropped && parts.count > 2 && holdsDate(parts[0])
    {
      parts.removeFirst()
      dropped = true
    }
    while let last = parts.last, parts.count > 1, isAdverbial(last) { parts.removeLast() }
    return parts
  }

  /// "Menanggapi hal itu, Bupati …": a part that begins with a verb has no subject of its own. Nor has
  /// "Seperti dikutip dari Lanting, Bupati …".
  private func isAdverbial(_ part: TokenRange) -> Bool {
    finder.isAdverbial(part) || predicate.isPredicative(part.lowerBound)
      || document.has(part.lowerBound, .relative)
      || context.cue(at: part.lowerBound, tags: .finite, part: .preposition) != nil
  }

  private func holdsDate(_ part: TokenRange) -> Bool {
    part.contains { document.date($0) != nil || document.has($0, .time) }
  }

  /// The first verb behind the phrase's first word that no relative pronoun and no preposition governs.
  private func verb(in phrase: TokenRange) -> Int? {
    guard !phrase.isEmpty else { return nil }
    let rest = document.after(phrase.lowerBound)
    guard rest < phrase.upperBound, let verb = predicate.first(in: phrase), verb >= rest,
      predicate.isPredicative(verb), !isInRelative(verb, phrase)
    else { return nil }
    return verb
  }

  /// "warga yang meminta namanya tidak [disebut]": no comma since the relative pronoun.
  private func isInRelative(_ verb: Int, _ phrase: TokenRange) -> Bool {
    let before = phrase.lowerBound..<verb
    guard let pronoun = before.last(where: { document.has($0, .relative) }) else { return false }
    return !(pronoun..<verb).contains { document.kind($0) == .comma }
  }

  /// "rencana itu batal dan Rahmat [mengatakan]".
  private func afterInnerClause(_ phrase: TokenRange, _ verb: Int) -> TokenRange? {
    guard
      let border = (verb..<phrase.upperBound).last(where: {
        document.has($0, .conjunction) || document.kind($0) == .comma
      }), border + 1 < phrase.upperBound
    else { return nil }
    return trimmed(finder.dropLeadingAdverbial(border + 1..<phrase.upperBound))
  }

  /// Cuts marks and "dalam sambutannya", "melalui siaran pers", "pada Senin" from the end.
  private func trimmed(_ range: TokenRange) -> TokenRange? {
    var end = range.upperBound
    while end > range.lowerBound,
      document.kind(end - 1) == .comma || document.kind(end - 1) == .dash
    {
      end -= 1
    }
    let phrase = range.lowerBound..<end
    let adjunct = phrase.last {
      $0 > phrase.lowerBound && document.has($0, .preposition)
        && document.value(of: .preposition, at: $0) != .of
    }
    if let adjunct, tellsOccasion(adjunct + 1..<end) { return phrase.lowerBound..<adjunct }
    return phrase.isEmpty ? nil : phrase
  }

  private func tellsOccasion(_ range: TokenRange) -> Bool {
    guard !range.contains(where: { document.has($0, .relative) }) else { return false }
    return holdsDate(range)
      || range.contains { document.role($0) == .document && !document.isCapital($0) }
  }
}
