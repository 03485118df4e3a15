import LanguagePacks

/// Finds the noun phrase that is the subject of a verb to its right.
///
/// Walks left to the clause's beginning, cut at commas: adverbial parts before and after the subject
/// fall away, appositions and relative clauses stay with it.
struct SubjectFinder {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  struct Subject {
    var phrase: SpeakerPhrase
    /// The verb group's beginning: auxiliaries, adverbs and negation before the verb.
    var verbStart: Int
    var isNegated = false
    var isConditional = false
    /// The clause hangs on a subordinator: "when Smith announced".
    var isSubordinate = false
  }

  init(_ context: SentenceContext) { self.context = context }

  /// - Parameter floor: the first token that may belong to the subject's clause.
  func subject(before verb: Int, floor: Int) -> Subject? {
    var subject = Subject(phrase: .none, verbStart: verb)
    guard skipVerbGroup(&subject, floor: floor) else { return nil }
    let end = parenthesisStart(before: subject.verbStart, floor: floor)
    let start = clauseStart(before: end, floor: floor)
    subject.isConditional = start > floor && document.has(start - 1, .conditional)
    subject.isSubordinate =
      start > floor && document.has(start - 1, .subordinator)
      || document.has(start, .subordinator)
    guard start < end else { return nil }
    if let relative = relative(before: subject.verbStart, floor: floor) {
      subject.phrase = relative
      return subject
    }
    guard let phrase = nounPhrase(start..<end) else { return nil }
    subject.phrase = .phrase(phrase)
    return subject
  }

  /// "Smith - who had resigned - said": where what two dashes set off before the verb begins.
  private func parenthesisStart(before verb: Int, floor: Int) -> Int {
    guard verb > floor, document.kind(verb - 1) == .dash else { return verb }
    return (floor..<verb - 1).last { document.kind($0) == .dash } ?? verb
  }

  /// Auxiliaries, adverbs and negation stand between a subject and its verb.
  ///
  /// - Returns: false for an infinitive that hangs on no verb of the clause.
  private func skipVerbGroup(_ subject: inout Subject, floor: Int) -> Bool {
    while subject.verbStart > floor {
      let before = start(ofFormEndingAt: subject.verbStart)
      guard before >= floor, !context.isQuoted(before) else { return true }
      let classes = document.classes(before)
      if !classes.isDisjoint(with: .negation) { subject.isNegated = true }
      let isGroup =
        !classes.isDisjoint(with: [.negation, .auxiliary, .adverb, .hedge])
        || isTimeWord(before) && before > floor
        || isMannerAdverb(before)
      if classes.contains(.infinitive), document.language.sharesForms {
        guard let governor = governor(of: before, floor: floor) else { return false }
        subject.verbStart = governor
        continue
      }
      guard isGroup, classes.isDisjoint(with: [.pronoun, .subordinator]) else { return true }
      subject.verbStart = before
    }
    return true
  }

  /// "tried on Tuesday to [say]": the finite verb that an infinitive hangs on.
  private func governor(of infinitive: Int, floor: Int) -> Int? {
    var index = infinitive - 1
    while index > floor, isTimeWord(index) || document.has(index, [.preposition, .adverb]) {
      index -= 1
    }
    return index > floor && Predicate(context).isFinite(index) ? index : nil
  }

  private func isTimeWord(_ index: Int) -> Bool {
    document.has(index, .time) || document.sense(index)?.date?.kind == .weekday
  }

  /// English "-ly".
  private func isMannerAdverb(_ index: Int) -> Bool {
    guard !document.isCapital(index) else { return false }
    let stem = document.stem(index)
    return stem.count > 4 && stem.hasEnding(document.language.endings.adverb)
  }

  /// The first token of the form whose last token stands before an index.
  private func start(ofFormEndingAt index: Int) -> Int {
    var start = index - 1
    while start > context.range.lowerBound, document.tokens[start].flags.contains(.insidePhrase) {
      start -= 1
    }
    return start
  }

  private func clauseStart(before verb: Int, floor: Int) -> Int {
    var index = verb - 1
    while index >= floor {
      if context.isQuoted(index) || isClauseBorder(index) { return index + 1 }
      index -= 1
    }
    return floor
  }

  private func isClauseBorder(_ index: Int) -> Bool {
    switch document.kind(index) {
    case .semicolon, .colon, .quote, .ellipsis: return true
    case .dash: return document.tokens[index].flags.contains(.spaceBefore)
    case .word:
      let classes = document.classes(index)
      if !classes.isDisjoint(with: [.complementiser, .subordinator, .conditional]) {
        return classes.isDisjoint(with: .preposition) && index > context.range.lowerBound
      }
      return false
    default: return false
    }
  }

  /// "…, who said": the relative pronoun stands right before the verb group.
  private func relative(before verb: Int, floor: Int) -> SpeakerPhrase? {
    let pronoun = start(ofFormEndingAt: verb)
    guard pronoun > floor, document.has(pronoun, .relative),
      !document.has(pronoun - 1, .preposition)
    else { return nil }
    var end = pronoun
    while end > floor, document.kind(end - 1) == .comma || document.kind(end - 1) == .close {
      end -= 1
    }
    let start = phraseStart(endingAt: end, floor: floor)
    guard start < end, !isDenied(start, floor: floor) else { return nil }
    return .relative(pronoun: pronoun..<verb, antecedent: start..<end)
  }

  /// "No country that says": what nobody said.
  private func isDenied(_ start: Int, floor: Int) -> Bool {
    (max(floor, start - 2)..<start + 1).contains { document.has($0, .negation) }
  }

  /// Walks left over one noun phrase: names, nouns, determiners and "of".
  func phraseStart(endingAt end: Int, floor: Int) -> Int {
    var start = end
    while start > floor {
      let before = start - 1
      guard document.kind(before) == .word || document.kind(before) == .number,
        !context.isQuoted(before)
      else { break }
      let classes = document.classes(before)
      let stops: WordClasses = [
        .complementiser, .subordinator, .conjunction, .auxiliary, .verb, .pronoun, .relative,
        .conditional, .negation, .infinitive,
      ]
      if !classes.isDisjoint(with: stops), !document.isCapital(before) { break }
      if classes.contains(.preposition), document.sense(before)?.value(of: .preposition) != .of {
        break
      }
      if document.sense(before)?.cues.contains(where: { $0.tag == .finite || $0.tag == .participle }
      )
        == true, document.sense(before)?.role == nil, !document.isCapital(before)
      {
        break
      }
      start = before
      if classes.contains(.determiner), document.language.code == "en" { break }
    }
    return start
  }

  /// Cuts a clause's left part to its subject.
  private func nounPhrase(_ range: TokenRange) -> TokenRange? {
    if document.language.sharesForms { return SubjectPhrase(self).find(in: range) }
    var parts = commaParts(range)
    while parts.count > 1, isAdverbial(parts[0]) { parts.removeFirst() }
    while parts.count > 1, isAdverbial(parts[parts.count - 1]) { parts.removeLast() }
    guard let first = parts.first, let last = parts.last else { return nil }
    var phrase = first.lowerBound..<last.upperBound
    phrase = dropLeadingAdverbial(phrase)
    if let cut = predicateStart(in: phrase) {
      guard cut > phrase.lowerBound, isCoordinated(phrase, from: cut) else {
        return afterInnerClause(phrase, cut)
      }
      phrase = phrase.lowerBound..<cut
    }
    phrase = dropTrailingAdverbial(phrase)
    return phrase.isEmpty ? nil : phrase
  }

  func commaParts(_ range: TokenRange) -> [TokenRange] {
    var parts: [TokenRange] = []
    var start = range.lowerBound
    for index in range where document.kind(index) == .comma {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  func isAdverbial(_ part: TokenRange) -> Bool {
    let first = part.lowerBound
    if isTimeWord(first) || document.sense(first)?.date != nil || document.kind(first) == .open {
      return true
    }
    let classes = document.classes(first)
    if !classes.isDisjoint(with: [
      .subordinator, .linking, .conditional, .adverb, .hedge, .conjunction,
      .infinitive, .evaluative,
    ]) {
      return true
    }
    if classes.contains(.preposition) {
      return document.sense(first)?.value(of: .preposition) != .of
    }
    return isParticiple(first)
  }

  /// English "Speaking to …".
  private func isParticiple(_ index: Int) -> Bool {
    let stem = document.stem(index)
    return stem.count > 5 && stem.hasEnding(document.language.endings.participle)
      && document.role(index) == nil && !isNameLike(index)
  }

  private func isNameLike(_ index: Int) -> Bool {
    document.isCapital(index) && index > context.range.lowerBound
      && document.tokens[index].sense < 0
  }

  /// "On Tuesday the mayor": the phrase begins after the preposition's noun.
  func dropLeadingAdverbial(_ range: TokenRange) -> TokenRange {
    var start = range.lowerBound
    while start < range.upperBound, document.kind(start) != .word, document.kind(start) != .number {
      start += 1
    }
    while start < range.upperBound {
      let classes = document.classes(start)
      let drops: WordClasses = [
        .conjunction, .linking, .adverb, .time, .subordinator, .hedge, .evaluative,
      ]
      guard !classes.isDisjoint(with: drops), classes.isDisjoint(with: [.pronoun, .determiner])
      else {
        break
      }
      start = document.after(start)
    }
    guard start < range.upperBound, document.has(start, .preposition),
      let next = subjectAfterPreposition(start, range.upperBound)
    else { return min(start, range.upperBound)..<range.upperBound }
    return next..<range.upperBound
  }

  private func subjectAfterPreposition(_ start: Int, _ end: Int) -> Int? {
    var index = document.after(start)
    var passed = 0
    while index < end {
      let starts =
        document.has(index, [.determiner, .pronoun, .possessive, .honorific])
        || document.role(index) == .person && document.isCapital(index)
      let previousEnds =
        passed > 0 && !document.has(index - 1, [.determiner, .preposition, .possessive])
      if starts, previousEnds, document.language.code == "en" || document.has(index, .pronoun) {
        return index
      }
      if passed > 0, isTimeWord(index - 1), document.isCapital(index) { return index }
      passed += 1
      index = document.after(index)
    }
    return nil
  }

  private func dropTrailingAdverbial(_ range: TokenRange) -> TokenRange {
    var end = range.upperBound
    while end > range.lowerBound,
      document.kind(end - 1) == .comma || document.kind(end - 1) == .dash
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  /// The first finite verb of the phrase that stands in no relative clause.
  private func predicateStart(in range: TokenRange) -> Int? {
    var inRelative = false
    var index = range.lowerBound
    while index < range.upperBound {
      let classes = document.classes(index)
      if classes.contains(.relative) { inRelative = true }
      if document.kind(index) == .comma { inRelative = false }
      if !inRelative, index > range.lowerBound, isFinite(index) { return index }
      index = document.after(index)
    }
    return nil
  }

  private func isFinite(_ index: Int) -> Bool {
    if document.language.sharesForms { return Predicate(context).isFinite(index) }
    guard document.kind(index) == .word, !document.isCapital(index) else { return false }
    let classes = document.classes(index)
    if classes.contains(.auxiliary) { return true }
    guard classes.isDisjoint(with: [.noun, .preposition, .determiner]) else { return false }
    if classes.contains(.verb) || isIndonesianVerb(index) { return true }
    return context.cue(at: index, tags: [.finite], part: .verb) != nil
      && document.role(index) == nil
  }

  /// An Indonesian form in me- that no class claims: "mengabulkan".
  private func isIndonesianVerb(_ index: Int) -> Bool {
    guard document.language.code == "id", document.tokens[index].sense < 0 else { return false }
    let stem = document.stem(index)
    return stem.count > 6 && stem.starts(with: [0x6D, 0x65])
      && [0x6D, 0x6E, 0x6C, 0x72, 0x77, 0x79].contains(stem[stem.startIndex + 2])
  }

  /// "Smith arrived and said": a conjunction or a comma joins a second predicate to the subject.
  private func isCoordinated(_ phrase: TokenRange, from verb: Int) -> Bool {
    let last = phrase.upperBound - 1
    if document.has(last, .conjunction) { return true }
    return document.kind(last) == .comma
  }

  /// The words between an inner clause and the verb: "the plan was dropped and Smith said".
  private func afterInnerClause(_ phrase: TokenRange, _ verb: Int) -> TokenRange? {
    guard
      let border = (verb..<phrase.upperBound).last(where: {
        document.has($0, .conjunction) || document.kind($0) == .comma
      })
    else { return nil }
    let rest = border + 1..<phrase.upperBound
    return rest.isEmpty ? nil : dropLeadingAdverbial(rest)
  }
}
