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

  /// Returns the subject, looking no further left than `floor`, the first token that may belong to its
  /// clause.
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
    if document.language.tellsVerbsByPrefix,
      (start..<phrase.lowerBound).contains(where: { document.kind($0) == .comma })
    {
      subject.isSubordinate = false
    }
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
    document.has(index, .time) || document.date(index)?.kind == .weekday
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
    while start > context.range.lowerBound, document.flags(start).contains(.insidePhrase) {
      start -= 1
    }
    return start
  }

  private func clauseStart(before verb: Int, floor: Int) -> Int {
    var index = verb - 1
    while index >= floor {
      if context.isQuoted(index) || isClauseBorder(index, before: verb) {
        return document.after(index)
      }
      index -= 1
    }
    return floor
  }

  private func isClauseBorder(_ index: Int, before verb: Int) -> Bool {
    switch document.kind(index) {
    case .semicolon, .colon, .quote, .ellipsis: return true
    case .dash: return document.flags(index).contains(.spaceBefore)
    case .word:
      let classes = document.classes(index)
      if !classes.isDisjoint(with: [.complementiser, .subordinator, .conditional]) {
        if isSetOff(index, before: verb) { return false }
        return classes.isDisjoint(with: .preposition) && index > context.range.lowerBound
      }
      return false
    default: return false
    }
  }

  /// "Rahmat, saat ditemui di rumahnya, [mengatakan]": commas on both sides make a remark.
  private func isSetOff(_ subordinator: Int, before verb: Int) -> Bool {
    document.language.tellsVerbsByPrefix && subordinator > context.range.lowerBound
      && document.kind(verb - 1) == .comma && document.kind(subordinator - 1) == .comma
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
      let before = self.start(ofFormEndingAt: start)
      guard before >= floor, document.kind(before) == .word || document.kind(before) == .number,
        !context.isQuoted(before)
      else { break }
      if startsWithPrefix(before) { break }
      let classes = document.classes(before)
      let stops: WordClasses = [
        .complementiser, .subordinator, .conjunction, .auxiliary, .verb, .pronoun, .relative,
        .conditional, .negation, .infinitive,
      ]
      if !classes.isDisjoint(with: stops), !document.isCapital(before) { break }
      if classes.contains(.preposition), document.value(of: .preposition, at: before) != .of {
        break
      }
      if !document.cueTags(before).isDisjoint(with: [.finite, .participle]),
        document.role(before) == nil, !document.isCapital(before)
      {
        break
      }
      start = before
      if classes.contains(.determiner), document.language.sharesForms { break }
    }
    return start
  }

  /// "mengabulkan permohonan [warga] yang": a verb that only its prefix tells.
  private func startsWithPrefix(_ index: Int) -> Bool {
    document.language.tellsVerbsByPrefix && PrefixPredicate(context).isPredicative(index)
  }

  /// Cuts a clause's left part to its subject.
  private func nounPhrase(_ range: TokenRange) -> TokenRange? {
    if document.language.sharesForms { return SubjectPhrase(self).find(in: range) }
    return PrefixSubject(self).find(in: range)
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

  /// The last of the parts that commas make; nil when there is none.
  func lastCommaPart(_ range: TokenRange) -> TokenRange? {
    var end = range.upperBound
    while end > range.lowerBound, document.kind(end - 1) == .comma { end -= 1 }
    guard end > range.lowerBound else { return nil }
    let comma = (range.lowerBound..<end).last { document.kind($0) == .comma }
    return (comma.map { $0 + 1 } ?? range.lowerBound)..<end
  }

  func isAdverbial(_ part: TokenRange) -> Bool {
    let first = part.lowerBound
    if isTimeWord(first) || document.date(first) != nil || document.kind(first) == .open {
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
      return document.value(of: .preposition, at: first) != .of
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
      if starts, previousEnds, document.language.sharesForms || document.has(index, .pronoun) {
        return index
      }
      if passed > 0, isTimeWord(index - 1), document.isCapital(index) { return index }
      passed += 1
      index = document.after(index)
    }
    return nil
  }
}
