import LanguagePacks

/// Finds where content without complementiser begins behind a cue, in a language with verb prefixes:
/// "mengatakan harga naik", "mengatakan, harga naik", "mengatakan di Belmora, Senin, harga naik".
struct UnmarkedClause {
  let cue: CueMatch
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  /// Returns the first token of the content; nil when what follows the cue is its object.
  ///
  /// A comma or colon behind the cue always opens a clause. Without one the words need a predicate of
  /// their own, unless the cue takes no objects.
  func start() -> Int? {
    if cue.isSubordinate { return nil }
    var index = cue.complementStart
    var isSetOff = false
    if document.kind(index) == .comma || document.kind(index) == .colon {
      isSetOff = true
      index += 1
    }
    while index < context.end, isTime(index) { index = document.after(index) }
    if !isSetOff, let opened = afterAdjunct(index) {
      isSetOff = true
      index = opened
    }
    guard index < context.end, opens(index, isSetOff: isSetOff) else { return nil }
    if saysThat(index), !hasPredicate(from: index) { return nil }
    if isSetOff || !takesObjects && !document.has(index, .preposition) { return index }
    return hasPredicate(from: index) && !refuses(at: index) ? index : nil
  }

  /// "mengatakan hal itu di Belmora": the content stands elsewhere.
  private func saysThat(_ index: Int) -> Bool {
    document.value(of: .pronoun, at: index) == .thing
  }

  private func isTime(_ index: Int) -> Bool {
    document.has(index, .time) || document.date(index)?.kind == .weekday
  }

  private func opens(_ index: Int, isSetOff: Bool) -> Bool {
    switch document.kind(index) {
    case .quote: return context.quotation(openingAt: index) != nil
    case .word, .number, .symbol: break
    default: return false
    }
    if document.has(index, .conjunction) { return false }
    return isSetOff || !document.has(index, .subordinator) || document.has(index, .auxiliary)
  }

  private var takesObjects: Bool {
    let objects: Complements = [
      .object, .of, .as, .for, .about, .infinitive, .objectInfinitive,
    ]
    return !context.entry(cue).complements.isDisjoint(with: objects)
  }

  /// "menolak menjawab" tells what somebody does not do; "menolak bahwa" and "menolak kabar" deny.
  private func refuses(at index: Int) -> Bool {
    context.entry(cue).usual == .object && PrefixPredicate(context).isPredicative(index)
      && !document.has(index, [.auxiliary, .negation])
  }

  private func hasPredicate(from start: Int) -> Bool {
    PrefixPredicate(context).first(in: start..<ContentEnd.ofClause(from: start, context)) != nil
  }

  /// Steps over "kepada wartawan, Selasa,": a phrase of addressee, place or time up to its comma.
  private func afterAdjunct(_ start: Int) -> Int? {
    let noun = start + 1
    guard noun < context.end, document.has(start, .preposition), isOccasion(noun) else {
      return nil
    }
    for index in noun..<min(start + 14, context.end) {
      if document.kind(index) == .comma {
        return index + 1 < context.end ? afterDate(index + 1) : nil
      }
      if document.has(index, [.verb, .auxiliary, .relative]) { return nil }
    }
    return nil
  }

  private func isOccasion(_ noun: Int) -> Bool {
    switch document.role(noun) {
    case .group, .person, .document: return true
    default: break
    }
    return !document.marks(noun).isDisjoint(with: [.place, .date, .time])
  }

  /// "…, Selasa (21/10/2025), harga naik".
  private func afterDate(_ start: Int) -> Int {
    guard isTime(start) || document.kind(start) == .open else { return start }
    let comma = (start..<min(start + 9, context.end)).first { document.kind($0) == .comma }
    return comma.map { $0 + 1 } ?? start
  }
}
