import ClaimModel
import LanguagePacks

/// What ends right before a cue in a verb-final sentence and can be its content.
struct VerbFinalContent {
  enum Kind: Equatable {
    /// The quotations that stand in a row before the cue.
    case quotation
    /// A nominalised clause.
    case clause(ContentEndings.Kind)
    /// "… olarak niteledi".
    case naming
    /// A noun phrase in the accusative.
    case object
    /// A finite clause: "… diye ekledi".
    case report
  }

  let kind: Kind
  /// The first token after the content.
  let end: Int
  /// The quotations of `.quotation`.
  var quotations: [Quotation] = []

  /// The tokens of content that begins at a token or at its own quotation mark.
  func ranges(from start: Int) -> [TokenRange] {
    kind == .quotation ? quotations.map(\.inner) : [start..<max(start, end)]
  }

  /// Returns what stands before a cue, past adverbs and an addressee; nil when nothing there can be
  /// content of it.
  static func find(_ context: SentenceContext, _ cue: CueMatch, from floor: Int)
    -> VerbFinalContent?
  {
    var search = VerbFinalSearch(context, cue, floor: floor)
    return search.run()
  }
}

/// Walks from a cue to the left until content ends.
private struct VerbFinalSearch {
  let context: SentenceContext
  let cue: CueMatch
  let floor: Int
  let complements: Complements
  private var document: DocumentContext { context.document }
  private var end: Int
  /// "diye", "şeklinde", "yönünde" stands between content and cue, or opens the cue.
  private var hasComplementiser: Bool
  private var saysDiye: Bool
  /// Only particles and adverbs lie between.
  private var isAdjacent = true

  init(_ context: SentenceContext, _ cue: CueMatch, floor: Int) {
    self.context = context
    self.cue = cue
    self.floor = floor
    complements = context.entry(cue).complements
    end = cue.range.lowerBound
    saysDiye = context.document.isWord(end, "diye")
    hasComplementiser = saysDiye
  }

  mutating func run() -> VerbFinalContent? {
    var steps = 0
    while end > floor, steps < 8 {
      if let found = found() { return found }
      guard let before = skipped() else { return nil }
      end = before
      steps += 1
    }
    return nil
  }

  private func found() -> VerbFinalContent? {
    let last = end - 1
    if let quotation = quotation(endingAt: last) { return quoted(quotation) }
    guard document.kind(last) == .word, !context.isQuoted(last) else { return nil }
    if complements.contains(.as), document.isWord(last, "olarak") {
      return VerbFinalContent(kind: .naming, end: end)
    }
    if let ending = document.clauseEnding(last), allows(ending) {
      return VerbFinalContent(kind: .clause(ending), end: end)
    }
    if isAdjacent, isObject(last) { return VerbFinalContent(kind: .object, end: end) }
    return saysDiye && isAdjacent && complements.contains(.quote)
      ? VerbFinalContent(kind: .report, end: end) : nil
  }

  // MARK: Quotations

  private func quotation(endingAt last: Int) -> Quotation? {
    context.quotations.last { $0.open >= floor && $0.outer.upperBound == last + 1 }
  }

  /// Quotation marks whose last word closes a clause belong to that clause.
  private func quoted(_ quotation: Quotation) -> VerbFinalContent? {
    if let last = quotation.inner.last, document.kind(last) == .word,
      let ending = document.clauseEnding(last), ending.form == .fact, allows(ending)
    {
      return VerbFinalContent(kind: .clause(ending), end: quotation.outer.upperBound)
    }
    guard !complements.isDisjoint(with: [.quote, .clause, .object]),
      complements.contains(.quote) || context.wordCount(quotation.inner) >= 2
    else { return nil }
    return VerbFinalContent(kind: .quotation, end: end, quotations: row(upTo: quotation))
  }

  /// "…" ve "…": quotations with nothing but a conjunction or a comma between them.
  private func row(upTo last: Quotation) -> [Quotation] {
    var row = [last]
    for quotation in context.quotations.reversed() where quotation.open < last.open {
      guard quotation.open >= floor, let next = row.first,
        (quotation.outer.upperBound..<next.open).allSatisfy({
          document.kind($0) == .comma || document.has($0, .conjunction)
        })
      else { break }
      row.insert(quotation, at: 0)
    }
    return row
  }

  // MARK: Clauses and objects

  private func allows(_ ending: ContentEndings.Kind) -> Bool {
    switch ending.grammaticalCase {
    case .accusative:
      !complements.isDisjoint(with: [
        .clause, .infinitive, .objectInfinitive, .object, .quote, .of, .clauseDative,
      ])
    case .dative:
      !complements.isDisjoint(with: [
        .clauseDative, .about, .infinitive, .for, .objectInfinitive, .object,
      ])
    case .nominative: allowsNominative(ending.form)
    case .genitive, .ablative: !complements.isDisjoint(with: [.clause, .of, .about, .clauseDative])
    case .locative: ending.form != .fact && complements.contains(.infinitive)
    case .instrumental: !complements.isDisjoint(with: [.of, .infinitive])
    }
  }

  /// The bare case stands before a passive, before "yönünde", and before a noun that belongs to it:
  /// "… olduğu iddiasında bulundu", "… açma çağrısında bulundu".
  private func allowsNominative(_ form: ClauseForm) -> Bool {
    let hasNoun =
      cue.range.count >= 2 && document.isPossessed(cue.range.lowerBound)
      || cue.range.count == 1 && document.nounCase(cue.range.lowerBound) == .locative
    if form == .infinitive { return hasNoun && end - floor >= 2 }
    return hasNoun || hasComplementiser || cue.tag == .passive
  }

  /// The accusative ends in a close vowel, "kararı", "iddialarını"; some verbs ask for the dative, "karara
  /// itiraz etti", and a noun of demand for a bare noun, "ateşkes çağrısı yaptı".
  private func isObject(_ last: Int) -> Bool {
    guard cue.tag != .passive, !document.has(last, [.adverb, .time, .preposition, .determiner])
    else { return false }
    let nounCase = document.nounCase(last)
    if isNounOfDemand { return nounCase == nil && !document.isRelativeParticiple(last) }
    let takesObject =
      complements.contains(.of)
      || complements.contains(.object) && ObjectContent.counts(cue, context)
    guard takesObject else { return false }
    switch nounCase {
    case .accusative: return true
    case .dative: return complements.contains(.clauseDative)
    case nil, .possessive:
      if document.flags(last).contains(.apostrophe) { return false }
      return document.isPossessed(last)
        || complements.contains(.clauseDative)
          && (document.endsIn("a", last) || document.endsIn("e", last))
    default: return false
    }
  }

  /// "çağrısında bulundu", "talebini yineledi".
  private var isNounOfDemand: Bool {
    context.entry(cue).act == .demand && cue.range.count >= 2
      && document.isPossessed(cue.range.lowerBound)
  }

  // MARK: What may stand between

  /// Returns where the form before begins when it can stand between content and cue.
  private mutating func skipped() -> Int? {
    let before = document.formStart(end - 1)
    guard before >= floor, !context.isQuoted(before) else { return nil }
    if document.kind(before) == .comma { return before }
    if document.has(before, .complementiser) {
      hasComplementiser = true
      saysDiye = document.isWord(before, "diye")
      return before
    }
    if document.has(before, [.adverb, .conjunction, .time, .linking]) { return before }
    if document.has(before, .preposition), quotation(endingAt: before - 1) != nil { return before }
    guard isAddressee(before) else { return nil }
    isAdjacent = false
    return before
  }

  /// "gazetecilere", "AA muhabirine", "12 Ocak'ta", "toplantıda".
  private func isAddressee(_ index: Int) -> Bool {
    if document.kind(index) == .number || document.date(index) != nil { return true }
    guard document.kind(index) == .word, !document.has(index, .verb) else { return false }
    switch document.nounCase(end - 1) {
    case .dative, .locative, .ablative, .instrumental: return true
    default: return document.isCapital(index) && !isAdjacent
    }
  }
}
