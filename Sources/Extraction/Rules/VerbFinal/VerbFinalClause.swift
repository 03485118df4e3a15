import LanguagePacks

/// What stands between the beginning of a clause and the content of its cue: openers, the subject,
/// where it was said. The subject is set off by a comma mostly, so the parts between commas are read
/// from the left until one is neither.
struct VerbFinalClause {
  private(set) var subject: TokenRange?
  private(set) var medium: StatementMedium?
  /// Where the content begins.
  private(set) var start: Int

  private let context: SentenceContext
  /// Another cue stands before in the sentence.
  private let follows: Bool
  private var document: DocumentContext { context.document }

  enum Voice {
    /// Somebody says it.
    case active
    /// "belirtildi": only a document can say it.
    case passive
    /// "belirten": who says it comes later.
    case participle
  }

  init(
    _ context: SentenceContext, _ range: TokenRange, _ voice: Voice, endsInQuotation: Bool,
    follows: Bool
  ) {
    self.context = context
    self.follows = follows
    start = Self.afterConnectors(Self.afterSemicolon(range, context), context)
    guard voice != .participle else { return }
    readParts(start..<range.upperBound, voice)
    let rest = start..<max(start, range.upperBound)
    readLast(rest, voice, endsInQuotation: endsInQuotation)
    let content = start..<max(start, range.upperBound)
    start = Self.afterConnectors(afterFiniteVerb(content)..<content.upperBound, context)
  }

  private static func afterSemicolon(
    _ range: TokenRange, _ context: SentenceContext
  ) -> TokenRange {
    let border = range.last {
      context.document.kind($0) == .semicolon && !context.isQuoted($0)
    }
    return (border.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
  }

  /// "ve", "ancak", "öte yandan" and commas are no content.
  private static func afterConnectors(_ range: TokenRange, _ context: SentenceContext) -> Int {
    let document = context.document
    var index = range.lowerBound
    while index < range.upperBound, !context.isQuoted(index),
      document.kind(index) == .comma || document.kind(index) == .semicolon
        || document.has(index, [.conjunction, .linking])
    {
      index = document.after(index)
    }
    return min(index, range.upperBound)
  }

  private mutating func readParts(_ range: TokenRange, _ voice: Voice) {
    var begin = range.lowerBound
    while let comma = nextComma(begin..<range.upperBound) {
      guard read(begin..<comma, voice) else { return }
      begin = comma + 1
      start = begin
    }
  }

  private func nextComma(_ range: TokenRange) -> Int? {
    var depth = 0
    for index in range {
      switch document.kind(index) {
      case .open: depth += 1
      case .close: depth -= 1
      case .quote: return nil
      case .comma where depth <= 0 && !context.isQuoted(index): return index
      default: break
      }
    }
    return nil
  }

  /// Returns whether a part closed by a comma belongs to the reporting rather than to the content.
  private mutating func read(_ part: TokenRange, _ voice: Voice) -> Bool {
    if part.isEmpty { return true }
    if voice == .active, subject == nil,
      let found = VerbFinalSubject(context).closing(part, isSetOff: true)
    {
      subject = found
      return true
    }
    if medium == nil,
      let found = StatementMedium.find(part, isSetOff: true, isPassive: voice == .passive, context)
    {
      medium = found
      if subject == nil, voice == .active { subject = leading(part)?.phrase }
      return true
    }
    return (subject != nil || medium != nil) && isAdverbial(part) || isFinite(part)
  }

  /// What no comma closes: a subject may open it, and a medium after that.
  private mutating func readLast(_ rest: TokenRange, _ voice: Voice, endsInQuotation: Bool) {
    var rest = rest
    if voice == .active, subject == nil {
      if endsInQuotation, let found = VerbFinalSubject(context).closing(rest, isSetOff: false) {
        subject = found
        return
      }
      if let found = leading(rest) {
        subject = found.phrase
        rest = found.end..<max(found.end, rest.upperBound)
        start = rest.lowerBound
      }
    }
    guard medium == nil,
      let found = StatementMedium.find(rest, isSetOff: false, isPassive: voice == .passive, context)
    else { return }
    medium = found
    start = found.noun + 1
  }

  private func leading(_ range: TokenRange) -> (phrase: TokenRange, end: Int)? {
    let isInside = start > context.range.lowerBound
    return VerbFinalSubject(context).leading(range, needsName: isInside && follows)
  }

  /// "Yağış sürüyor, yetkililer … söyledi": no finite clause stands inside a nominalised one, so this
  /// one is told by the outlet.
  private func isFinite(_ part: TokenRange) -> Bool {
    part.count >= 3 && part.last.map(isFiniteVerb) == true
  }

  private func isFiniteVerb(_ index: Int) -> Bool {
    guard document.kind(index) == .word, !document.isCapital(index) else { return false }
    let form = document.formStart(index)
    return document.has(form, .verb) && document.role(form) == nil
      && document.clauseEnding(index) == nil && !document.isRelativeParticiple(index)
  }

  /// "… gönderdi ve …nın süreceğini duyurdu": what was done before what was said.
  private func afterFiniteVerb(_ range: TokenRange) -> Int {
    let border = range.dropFirst().last { index in
      document.has(index, .conjunction) && !context.isQuoted(index) && isFiniteVerb(index - 1)
    }
    return border ?? range.lowerBound
  }

  /// "duruşmada", "maçtan sonra", "12 Ocak'ta": a short part that ends in a place, a time or a
  /// postposition.
  private func isAdverbial(_ part: TokenRange) -> Bool {
    guard let last = part.last, part.count <= 10, document.kind(last) == .word else { return false }
    let form = document.formStart(last)
    if document.has(form, [.adverb, .time, .linking, .subordinator, .preposition]) { return true }
    switch document.nounCase(last) {
    case .locative, .ablative, .instrumental: return document.clauseEnding(last) == nil
    default: return document.date(form) != nil
    }
  }
}
