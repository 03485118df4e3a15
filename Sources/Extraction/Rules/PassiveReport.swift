import ClaimModel
import LanguagePacks

/// English passives whose subject is part of what is said: "Smith was accused by prosecutors of fraud",
/// "the bridge is expected to open".
struct PassiveReport {
  private let cue: CueMatch
  private let floor: Int
  private let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ cue: CueMatch, floor: Int, _ context: SentenceContext) {
    self.cue = cue
    self.floor = floor
    self.context = context
  }

  func draft() -> Draft? {
    guard let subject = SubjectFinder(context).subject(before: cue.range.lowerBound, floor: floor),
      case .phrase(let patient) = subject.phrase, cue.range.upperBound < context.end
    else { return nil }
    var match = cue
    match.isNegated = subject.isNegated
    match.isConditional = subject.isConditional
    let agent = agent()
    let rest = complement(from: agent?.upperBound ?? cue.range.upperBound)
    guard agent != nil || rest != nil && !subject.isNegated else { return nil }
    let content = [patient, rest].compactMap { $0.map(context.trimmed) }
    return Draft(
      rule: rule(agent), content: content.filter { !$0.isEmpty }, cue: match,
      speaker: agent.map { .phrase($0) } ?? .none, flags: agent == nil ? [.agentless] : [],
      sentence: context.range)
  }

  private func rule(_ agent: TokenRange?) -> RuleID {
    if agent == nil { return .agentlessCue }
    return context.entry(cue).cueClass == .accusing ? .accusation : .objectAfterCue
  }

  /// "by prosecutors".
  private func agent() -> TokenRange? {
    let by = cue.range.upperBound
    guard document.isWord(by, "by"), by + 1 < context.end else { return nil }
    let entry = context.entry(cue)
    let charge = (by + 1..<context.end).first {
      ComplementPreposition.opensCharge($0, entry, context)
    }
    guard let agent = AgentFinder(context).phrase(from: by + 1, limit: charge ?? context.end),
      Plausibility.canSpeak(.phrase(agent), context)
    else { return nil }
    return agent
  }

  /// "of fraud", "for her silence", "as a threat", "to open in May".
  private func complement(from start: Int) -> TokenRange? {
    guard start < context.end else { return nil }
    let entry = context.entry(cue)
    if document.has(start, .infinitive),
      !entry.complements.isDisjoint(with: [.clause, .objectInfinitive])
    {
      return start..<ContentEnd.ofInfinitive(from: start, context)
    }
    let isAs = document.value(of: .preposition, at: start) == .as
    guard
      isAs && entry.complements.contains(.as)
        || ComplementPreposition.opensCharge(start, entry, context)
    else { return nil }
    return start..<ContentEnd.ofObject(from: start, of: entry, context)
  }
}
