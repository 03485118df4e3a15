import ClaimModel
import LanguagePacks

/// Walks a verb-final sentence over its cues. Each cue takes what stands before it, back to the cue
/// before; the sentence's subject speaks, or the noun that a participle stands before.
struct VerbFinalScan {
  private var context: SentenceContext
  private let document: DocumentContext
  /// Where the content of the next cue may begin.
  private var floor: Int
  private var speaker: SpeakerPhrase?
  private var drafts: [Draft] = []

  init(_ context: SentenceContext) {
    self.context = context
    document = context.document
    floor = context.freeStart
    floor = Self.afterSourcePhrase(context) ?? floor
  }

  /// The token after an opening "X'e göre,".
  private static func afterSourcePhrase(_ context: SentenceContext) -> Int? {
    let document = context.document
    let start = context.range.lowerBound
    guard let comma = (start..<min(start + 20, context.end)).first(where: { document.kind($0) == .comma }),
      comma > start, let cue = context.cue(at: comma - 1, tags: CueTags(rawValue: .max), part: .preposition)
    else { return nil }
    return cue.range.upperBound == comma ? comma + 1 : nil
  }

  static func apply(_ context: inout SentenceContext) {
    var scan = VerbFinalScan(context)
    scan.run()
    context.drafts += scan.drafts
  }

  private mutating func run() {
    let end = context.end
    var index = floor
    while index < end {
      if let quotation = context.quotation(openingAt: index) {
        index = max(quotation.outer.upperBound, index + 1)
        continue
      }
      let tags: CueTags = [.finite, .passive, .participle, .converb]
      if let cue = context.cue(at: index, tags: tags, part: .verb), let draft = draft(cue) {
        drafts.append(draft)
        index = max(floor, cue.range.upperBound)
      } else {
        index = document.after(index)
      }
    }
  }

  private mutating func draft(_ cue: CueMatch) -> Draft? {
    if speaker == nil, let subject = subject(before: cue) {
      speaker = .phrase(subject.phrase)
      floor = subject.end
    }
    var match = cue
    let medium = StatementMedium.find(context, from: floor, to: cue.range.lowerBound)
    let start = medium.map { document.after($0.noun) } ?? floor
    guard let found = VerbFinalContent.find(context, cue, from: start) else { return nil }
    var phrase = speaker ?? medium?.speaker.map { .phrase($0) }
    var next = cue.range.upperBound
    switch cue.tag {
    case .participle:
      guard let agent = agent(after: cue) else { return nil }
      phrase = .phrase(agent.phrase)
      next = agent.end
      speaker = phrase
    case .passive:
      phrase = medium?.speaker.map { .phrase($0) } ?? (medium == nil ? SpeakerPhrase.none : .inherited)
    default:
      phrase = phrase ?? .inherited
      match.isNegated = false
    }
    guard let phrase, canSpeak(phrase, found) else { return nil }
    floor = next
    return Draft(
      rule: found.rule(cue, phrase), content: found.content, cue: match, speaker: phrase,
      flags: isNone(phrase) ? [.agentless] : [], sentence: context.range)
  }

  private func isNone(_ phrase: SpeakerPhrase) -> Bool {
    if case .none = phrase { true } else { false }
  }

  /// A quotation may go back to whoever spoke last; anything else needs a speaker that can speak.
  private func canSpeak(_ phrase: SpeakerPhrase, _ found: VerbFinalContent) -> Bool {
    if case .inherited = phrase { return found.isQuotation || found.isClause }
    return Plausibility.canSpeak(phrase, context)
  }

  private func subject(before cue: CueMatch) -> (phrase: TokenRange, end: Int)? {
    guard cue.tag != .participle else { return nil }
    let open = context.quotations.first { $0.open >= floor }?.open ?? cue.range.lowerBound
    return VerbFinalSubject(context).find(from: floor, to: min(open, cue.range.lowerBound))
  }

  /// "…dığını belirten Aksoy, …": the noun phrase after the participle.
  private func agent(after cue: CueMatch) -> (phrase: TokenRange, end: Int)? {
    VerbFinalSubject(context).find(from: cue.range.upperBound, to: context.end)
  }
}
