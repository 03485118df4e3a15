import LanguagePacks

/// Finds the noun phrase that follows a reporting verb: "said X", "kata X".
struct AgentFinder {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  /// Returns the phrase that begins at a token, with appositions; nil when none does.
  func phrase(from start: Int, limit: Int) -> TokenRange? {
    var begin = start
    while begin < limit,
      document.has(begin, .adverb) || document.isWord(begin, "oleh")
        || document.isWord(begin, "by")
    {
      begin = document.after(begin)
    }
    var index = begin
    while index < limit, continues(index, begin) { index = min(document.after(index), limit) }
    guard index > begin else { return nil }
    index = withName(begin..<index, limit)
    index = withApposition(index, limit)
    return begin..<index
  }

  private func continues(_ index: Int, _ start: Int) -> Bool {
    switch document.kind(index) {
    case .word:
      return wordContinues(index, start)
    case .number:
      return index == start || !document.isCapital(index - 1) || isNumberOfName(index)
    case .open: return closeOf(index) != nil
    case .close, .symbol: return index > start
    case .period: return isInitial(index)
    case .quote: return document.flags(index).contains(.single)
    default: return false
    }
  }

  /// The full stop of "John F. Kerry" or "Dr. Andi".
  private func isInitial(_ index: Int) -> Bool {
    index + 1 < context.range.upperBound && document.isCapital(index - 1)
      && document.isCapital(index + 1) && index + 1 < context.end
  }

  /// "SMA Negeri 1 Belmora".
  private func isNumberOfName(_ index: Int) -> Bool {
    context.language.tellsVerbsByPrefix && index + 1 < context.end && document.isCapital(index + 1)
      && document.date(index + 1) == nil
  }

  private func closeOf(_ open: Int) -> Int? {
    let limit = min(open + 12, context.range.upperBound)
    return (open..<limit).first { document.kind($0) == .close }
  }

  private func wordContinues(_ index: Int, _ start: Int) -> Bool {
    if context.isQuoted(index) { return false }
    let classes = document.classes(index)
    if index == start {
      let stops: WordClasses = [
        .complementiser, .subordinator, .conditional, .infinitive, .negation, .auxiliary, .time,
      ]
      if document.has(index, .preposition), document.role(index) == nil { return false }
      return classes.isDisjoint(with: stops) || document.isCapital(index) && !isDate(index)
    }
    if document.isCapital(index) { return !isDate(index) && !classes.contains(.time) }
    let stops: WordClasses = [
      .complementiser, .subordinator, .conditional, .infinitive, .negation, .auxiliary, .time,
      .pronoun,
      .adverb, .linking, .interrogative, .cause,
    ]
    if !classes.isDisjoint(with: stops), !classes.contains(.determiner) { return false }
    if isDate(index) { return false }
    if classes.contains(.preposition) { return document.value(of: .preposition, at: index) == .of }
    if classes.contains(.conjunction) { return nextIsNominal(index) }
    if context.language.tellsVerbsByPrefix, PrefixPredicate(context).isPredicative(index) {
      return false
    }
    return !classes.contains(.verb) || !classes.isDisjoint(with: [.noun, .determiner])
      || document.role(index) != nil
  }

  private func isDate(_ index: Int) -> Bool { document.marks(index).contains(.date) }

  private func nextIsNominal(_ index: Int) -> Bool {
    let next = document.after(index)
    guard next < context.range.upperBound else { return false }
    if document.isCapital(next) { return true }
    return document.role(next) != nil
      && context.cue(at: next, tags: [.finite], part: .verb) == nil
  }

  /// "ujar pedagang Pasar Melati, Sulastri, saat ditemui": a role takes the name that a comma sets off;
  /// behind one that seems to have a name, "Kapten Kapal Laras Bahari", only a full one.
  private func withName(_ phrase: TokenRange, _ limit: Int) -> Int {
    let comma = phrase.upperBound
    guard context.language.tellsVerbsByPrefix, comma + 1 < limit, document.kind(comma) == .comma,
      let role = role(in: phrase), role == .person || role == .spokesperson || role == .group,
      startsName(comma + 1)
    else { return comma }
    var index = comma + 1
    while index < limit, continues(index, comma + 1), document.kind(index) != .number {
      index = document.after(index)
    }
    let closes =
      index >= limit || document.kind(index) == .comma || document.has(index, .preposition)
    guard closes, index - comma <= 8 else { return comma }
    let hasName = phrase.contains { document.has($0, .givenName) }
    let isFullName = index - comma > 2
    return !hasName || isFullName ? min(index, limit) : comma
  }

  private func role(in phrase: TokenRange) -> RoleKind? {
    phrase.lazy.compactMap { document.role($0) }.first
  }

  private func startsName(_ index: Int) -> Bool {
    guard document.isCapital(index), !context.isQuoted(index) else { return false }
    return document.marks(index).isDisjoint(with: [.place, .date])
      && (document.role(index) == nil || document.has(index, .givenName))
  }

  /// "said Smith, the minister, on Friday" keeps ", the minister".
  private func withApposition(_ end: Int, _ limit: Int) -> Int {
    guard end < limit, document.kind(end) == .comma, end + 1 < limit else { return end }
    let next = end + 1
    guard !context.isQuoted(next), startsApposition(next) else { return end }
    var index = next
    while index < limit, continues(index, next) || extendsApposition(index) {
      index = document.after(index)
    }
    let closes = index >= limit || document.kind(index) == .comma
    return closes ? min(index, limit) : end
  }

  /// "a geologist at the university", "a farmer who …"; no time follows a preposition there.
  private func extendsApposition(_ index: Int) -> Bool {
    if document.has(index, .relative) { return true }
    let next = document.after(index)
    return context.language.sharesForms && document.has(index, .preposition)
      && next < context.end && document.date(next) == nil
      && document.value(of: .preposition, at: index) != .adjunct
  }

  private func startsApposition(_ index: Int) -> Bool {
    if document.kind(index) == .number { return true }
    if document.has(index, .relative) { return false }
    if document.has(index, .determiner), document.language.sharesForms { return true }
    return document.role(index) == .person || document.role(index) == .spokesperson
  }
}
