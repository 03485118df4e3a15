import LanguagePacks

/// Finds where content that follows its cue ends.
///
/// Content runs to the sentence's end, or to a clause that reports anew: ", and added that", ",
/// saying", "; Smith said". An infinitive ends at a new clause too. A noun phrase ends sooner: at a
/// dash, at a comma that opens a remark, at an adjunct or a second predicate.
struct ContentEnd {
  private enum Kind {
    case clause
    case infinitive
    case object(CueEntry)
  }

  private let kind: Kind
  private let start: Int
  private let context: SentenceContext
  private var document: DocumentContext { context.document }

  private init(_ kind: Kind, from start: Int, _ context: SentenceContext) {
    self.kind = kind
    self.start = start
    self.context = context
  }

  static func ofClause(from start: Int, _ context: SentenceContext) -> Int {
    ContentEnd(.clause, from: start, context).find()
  }

  static func ofInfinitive(from start: Int, _ context: SentenceContext) -> Int {
    ContentEnd(.infinitive, from: start, context).find()
  }

  static func ofObject(from start: Int, of entry: CueEntry, _ context: SentenceContext) -> Int {
    ContentEnd(.object(entry), from: start, context).find()
  }

  private func find() -> Int {
    var index = start
    while index < context.end {
      if let quotation = context.quotation(openingAt: index) {
        index = quotation.outer.upperBound
        continue
      }
      if ends(at: index) { return index }
      index = document.after(index)
    }
    return context.end
  }

  private func ends(at index: Int) -> Bool {
    if index > start, isBorder(index),
      NewReport(context, afterNounPhrase: isObject).opens(at: index)
    {
      return true
    }
    let isComma = document.kind(index) == .comma
    if isComma, opensAside(index + 1) { return true }
    if !context.language.sharesForms, isLoneDash(index) { return true }
    switch kind {
    case .clause: return false
    case .infinitive: return isLoneDash(index) || isComma && opensClause(index + 1)
    case .object(let entry):
      return isLoneDash(index) || isComma && opensRemark(index + 1)
        || index > start && endsObject(at: index, entry)
    }
  }

  private var isObject: Bool { if case .object = kind { true } else { false } }

  private func isBorder(_ index: Int) -> Bool {
    switch document.kind(index) {
    case .comma, .semicolon: true
    default: document.has(index, .conjunction) && !context.isQuoted(index)
    }
  }

  /// "praised the work [but had to pay]", "denied the charge [in a statement]".
  private func endsObject(at index: Int, _ entry: CueEntry) -> Bool {
    guard context.language.sharesForms, !context.isQuoted(index) else { return false }
    guard document.has(index, .conjunction) else {
      return Adjunct(context).opens(at: index, of: entry)
    }
    var next = document.after(index)
    while next < context.end, document.has(next, [.adverb, .negation]) {
      next = document.after(next)
    }
    return next < context.end && Predicate(context).isFinite(next)
  }

  /// A dash with no second one behind it sets off the outlet's own remark.
  private func isLoneDash(_ index: Int) -> Bool {
    guard document.kind(index) == .dash, document.flags(index).contains(.spaceBefore) else {
      return false
    }
    return !(index + 1..<context.end).contains { document.kind($0) == .dash }
      && !(context.range.lowerBound..<index).contains { document.kind($0) == .dash }
  }

  /// ", which …", ", who …" to the sentence's end: the outlet explains a name in what it reports.
  private func opensAside(_ index: Int) -> Bool {
    guard context.language.sharesForms, index < context.end, !context.isQuoted(index) else {
      return false
    }
    return document.has(index, .relative)
      && !document.has(index, [.complementiser, .subordinator])
      && !(index..<context.end).contains { document.kind($0) == .comma }
  }

  /// ", but her plan would cost": a clause with its own subject.
  private func opensClause(_ index: Int) -> Bool {
    guard context.language.sharesForms, index < context.end else { return false }
    let subject = document.has(index, .conjunction) ? document.after(index) : index
    return subject < context.end && BareClause(context).startsClause(at: subject)
  }

  private func opensRemark(_ index: Int) -> Bool {
    guard index < context.end else { return true }
    if context.cue(at: index, tags: .participle) != nil { return true }
    if context.language.sharesForms, BareClause(context).startsClause(at: index) { return true }
    return document.has(index, [.relative, .subordinator, .preposition])
      || document.value(of: .conjunction, at: index) == .but
  }
}
