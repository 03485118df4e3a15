import LanguagePacks

/// Finds the noun phrase that speaks in a sentence whose verb stands last (Turkish).
///
/// A noun phrase has its head at its end; to the left it runs over names, nouns and genitives, and
/// stops at a relative clause, an adverbial or a noun in another case: of "kürsüde konuşan sendika
/// başkanı Deniz Aksoy" it takes the last four words.
struct VerbFinalSubject {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  // MARK: At a part's end

  /// Returns the bare noun phrase that closes a part of a sentence. Set off by a comma, an unknown plural
  /// or a lone name is a subject too.
  func closing(_ part: TokenRange, isSetOff: Bool) -> TokenRange? {
    let end = withoutParticles(part)
    guard let head = head(part.lowerBound..<end) else { return nil }
    let start = start(from: head, floor: part.lowerBound)
    guard isHead(head, isAlone: document.formStart(head) == start, isSetOff: isSetOff) else {
      return nil
    }
    return start..<end
  }

  /// Returns the noun phrase that ends at a word in whatever case: the possessor, the source.
  func phrase(endingAt head: Int, floor: Int) -> TokenRange {
    start(from: head, floor: floor)..<head + 1
  }

  /// Whether a phrase in any case names somebody or a role.
  func canSpeak(_ phrase: TokenRange) -> Bool {
    guard let last = phrase.last else { return false }
    return document.roleOfForm(document.formStart(last)) != nil
      || Plausibility.canSpeak(.phrase(phrase), context)
  }

  /// "ise", "da" and adverbs stand between a subject and what follows.
  private func withoutParticles(_ part: TokenRange) -> Int {
    var end = part.upperBound
    while end > part.lowerBound {
      let last = document.formStart(end - 1)
      let isParticle =
        document.has(last, [.adverb, .conditional, .linking])
        || document.kind(last) == .comma
      guard isParticle, document.role(last) == nil else { break }
      end = max(last, part.lowerBound)
    }
    return end
  }

  /// The last word, before a short form in brackets.
  private func head(_ part: TokenRange) -> Int? {
    guard let last = part.last else { return nil }
    guard document.kind(last) == .close else { return document.kind(last) == .word ? last : nil }
    guard let open = part.last(where: { document.kind($0) == .open }), open > part.lowerBound else {
      return nil
    }
    return document.kind(open - 1) == .word ? open - 1 : nil
  }

  private func isHead(_ index: Int, isAlone: Bool, isSetOff: Bool) -> Bool {
    guard !context.isQuoted(index), document.nounCase(index) == nil else { return false }
    let form = document.formStart(index)
    if document.isSurname(index) { return true }
    if document.date(form) != nil || document.has(form, .time) { return false }
    if document.has(form, .pronoun) { return isAlone && isPerson(form) }
    if isKnownRole(form) || document.has(form, .givenName) { return true }
    if document.isNameWord(index), !document.has(form, .functional) {
      return !isAlone || isSetOff || isKnownName(index)
    }
    return isSetOff && (isPlural(index) || isIndefinite(form))
  }

  /// A role the lexicon has, or a possessive of one; of other inflections the case is not known.
  private func isKnownRole(_ form: Int) -> Bool {
    guard document.role(form) != nil else { return false }
    return document.tokens[form].sense >= 0 || document.nounForm(form) != nil
      || document.isCapital(form)
  }

  private func isPerson(_ index: Int) -> Bool {
    document.value(of: .pronoun, at: index) != .thing
  }

  /// A capital that does not come from the sentence's beginning.
  private func isKnownName(_ index: Int) -> Bool {
    index > context.range.lowerBound && document.kind(index - 1) != .quote
      || document.flags(index).contains(.allCapitals) || document.place(index) != nil
  }

  /// "bir köylü".
  private func isIndefinite(_ form: Int) -> Bool {
    guard form > context.range.lowerBound, !document.has(form, .verb) else { return false }
    return document.value(of: .determiner, at: document.formStart(form - 1)) == .indefinite
  }

  /// "-lar", "-ları": many of a kind speak; a single unknown thing does not.
  private func isPlural(_ index: Int) -> Bool {
    guard document.kind(index) == .word, !document.has(index, .verb) else { return false }
    return document.withFolded(index) { document.language.nounEndings.isPlural($0) }
  }

  private func start(from head: Int, floor: Int) -> Int {
    var start = document.formStart(head)
    while start > floor {
      let before = document.formStart(start - 1)
      guard before >= floor, belongs(before, floor) else { break }
      start = before
    }
    return start
  }

  /// Whether a form can stand inside a noun phrase, left of its head.
  private func belongs(_ index: Int, _ floor: Int) -> Bool {
    if context.isQuoted(index) { return false }
    switch document.kind(index) {
    case .word: break
    case .number, .open, .close: return true
    case .period: return index > floor && document.isCapital(index - 1)
    default: return false
    }
    if document.role(index) == .anonymous { return true }
    if document.has(index, .conjunction) { return joinsNouns(index, floor) }
    let stops: WordClasses = [
      .adverb, .time, .linking, .subordinator, .preposition, .complementiser, .infinitive, .hedge,
      .auxiliary, .negation, .pronoun,
    ]
    if document.has(index, stops), !document.has(index, .determiner), !document.isCapital(index) {
      return false
    }
    let last = document.after(index) - 1
    if document.date(index) != nil || document.isRelativeParticiple(last) { return false }
    switch document.nounCase(last) {
    case nil, .genitive, .possessive: break
    default: return false
    }
    return !document.has(index, .verb) || document.role(index) != nil || document.has(index, .noun)
      || document.isCapital(index)
  }

  /// "ve", "ile" between two names or roles.
  private func joinsNouns(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor else { return false }
    let before = document.formStart(index - 1)
    return document.kind(before) == .word && document.nounCase(before) == nil
      && (document.isCapital(before) || document.role(before) != nil)
  }

  // MARK: At a part's beginning

  /// Returns the subject that opens a part without a comma behind it, "Londra Polisi başkentteki …",
  /// and the first token after it and its particles.
  ///
  /// In the middle of a sentence (`needsName`) only a phrase with a name in it is a new subject.
  func leading(_ range: TokenRange, needsName: Bool) -> (phrase: TokenRange, end: Int)? {
    var start = range.lowerBound
    while start < range.upperBound, isOpener(start) { start = document.after(start) }
    var end = start
    while end < range.upperBound, let next = continued(end, start, range.upperBound) { end = next }
    while end > start {
      let head = document.kind(end - 1) == .close ? self.head(start..<end) : end - 1
      guard let head, document.kind(head) == .word else {
        end -= 1
        continue
      }
      if isHead(
        head, isAlone: document.formStart(head) == start, isSetOff: isFollowedByParticle(end)),
        !isModifier(start..<end, range.upperBound), !needsName || holdsName(start..<end)
      {
        return (start..<end, afterParticles(end, range.upperBound))
      }
      end = withoutObject(start, document.formStart(head))
    }
    return nil
  }

  private func holdsName(_ range: TokenRange) -> Bool {
    range.contains { document.isCapital($0) && $0 > context.range.lowerBound }
  }

  /// Leaves a noun that is no subject, with the small noun it forms a compound with: "bakanlık
  /// müdürünün".
  private func withoutObject(_ start: Int, _ head: Int) -> Int {
    guard head > start, document.nounCase(head) != nil, isPossessedForm(head) else { return head }
    let modifier = document.formStart(head - 1)
    guard document.kind(modifier) == .word, !document.has(modifier, .conjunction) else {
      return head
    }
    let isCompound =
      !document.isCapital(modifier) || modifier == start && !document.has(modifier, .givenName)
    return isCompound && document.nounCase(modifier) == nil ? modifier : head
  }

  private func isPossessedForm(_ index: Int) -> Bool {
    guard let form = document.nounForm(index) else { return false }
    return document.withFolded(index) { letters in
      document.language.nounEndings.isPossessed(letters.extracting(0..<form.length))
    }
  }

  private func isOpener(_ index: Int) -> Bool {
    document.kind(index) == .comma || document.date(index) != nil
      || document.has(index, [.linking, .adverb, .conjunction, .time, .hedge])
        && document.role(index) == nil
        && !document.has(index, .determiner)
  }

  /// Returns the token after a form that goes on with a leading name or role.
  private func continued(_ index: Int, _ start: Int, _ limit: Int) -> Int? {
    if context.isQuoted(index) { return nil }
    let after = min(document.after(index), limit)
    switch document.kind(index) {
    case .open, .close: return index > start ? after : nil
    case .period: return index > start && document.isCapital(index - 1) ? after : nil
    case .word: break
    default: return nil
    }
    if document.role(index) != nil || document.has(index, [.honorific, .nameParticle]) {
      return after
    }
    if document.has(index, .conjunction) { return index > start ? joinedRole(index, limit) : nil }
    return document.isCapital(index) && document.date(index) == nil ? after : nil
  }

  /// "kampanya grupları ve insan hakları grupları": the role that a conjunction joins, at most three
  /// words on.
  private func joinedRole(_ conjunction: Int, _ limit: Int) -> Int? {
    for index in conjunction + 1..<min(conjunction + 4, limit) where document.kind(index) == .word {
      if document.has(index, .verb) || document.nounCase(index) != nil { return nil }
      let isNoun = document.role(index) != nil || document.isCapital(index)
      if isNoun { return document.after(index) }
    }
    return nil
  }

  private func isFollowedByParticle(_ index: Int) -> Bool {
    index < context.end && document.isWord(index, "ise")
  }

  /// Whether the word after a leading noun is what it modifies: "Türkiye ekonomisinin".
  private func isModifier(_ phrase: TokenRange, _ limit: Int) -> Bool {
    let next = phrase.upperBound
    guard next < limit, document.kind(next) == .word, !document.isCapital(next),
      !isFollowedByParticle(next), document.clauseEnding(next) == nil
    else { return false }
    if document.after(phrase.lowerBound) == next, document.role(phrase.lowerBound) != .person,
      document.isPossessed(next), mayBeGenitive(next)
    {
      return true
    }
    return document.withFolded(next) { letters in
      let hasBuffer = (1..<letters.count).contains { index in
        letters[index] == UInt8(ascii: "s") && index + 8 >= letters.count
      }
      return hasBuffer && document.isPossessed(next)
    }
  }

  private func mayBeGenitive(_ index: Int) -> Bool {
    document.withFolded(index) { document.language.nounEndings.mayBeGenitive($0) }
  }

  private func afterParticles(_ index: Int, _ limit: Int) -> Int {
    var next = index
    while next < limit,
      document.kind(next) == .comma || document.has(next, [.conditional, .linking])
        || document.has(next, .adverb)
          && document.tokens[next].end - document.tokens[next].start <= 2
    {
      next = document.after(next)
    }
    return min(next, limit)
  }
}
