import ClaimModel
import LanguagePacks

/// Walks a verb-final sentence over its cues. Each cue takes what stands before it, back to the cue
/// before; the clause's subject speaks, or the noun that a participle stands before.
struct VerbFinalScan {
  private let context: SentenceContext
  private let document: DocumentContext
  /// Where the clause of the next cue may begin.
  private var floor: Int
  /// Who spoke by the cue before.
  private var speaker: TokenRange?
  /// Who an opening "X'e göre" names.
  private let source: TokenRange?
  private var drafts: [Draft] = []

  static func apply(_ context: SentenceContext) {
    var scan = VerbFinalScan(context)
    scan.run()
    context.drafts += scan.drafts
  }

  private init(_ context: SentenceContext) {
    self.context = context
    document = context.document
    let opening = VerbFinalSource.find(context)
    source = opening?.speaker
    floor = max(context.freeStart, opening?.cue.range.upperBound ?? 0)
  }

  private mutating func run() {
    var index = floor
    while index < context.end {
      if let quotation = context.quotation(openingAt: index) {
        index = max(quotation.outer.upperBound, index + 1)
        continue
      }
      if let cue = context.cue(at: index, tags: .verbFinal, part: .verb), let found = read(cue) {
        drafts.append(found.draft)
        floor = found.end
        index = max(floor, cue.range.upperBound)
      } else {
        index = document.after(index)
      }
    }
  }

  private typealias Found = (draft: Draft, end: Int)

  private mutating func read(_ cue: CueMatch) -> Found? {
    if cue.tag == .finite || cue.tag == .passive, let found = contentBehind(cue) { return found }
    guard let content = VerbFinalContent.find(context, cue, from: floor) else { return nil }
    switch cue.tag {
    case .participle: return participle(cue, content)
    case .passive: return passive(cue, content)
    default: return active(cue, content)
    }
  }

  private func clause(_ content: VerbFinalContent, _ voice: VerbFinalClause.Voice)
    -> VerbFinalClause
  {
    var limit = content.quotations.first?.open ?? content.end
    if content.kind == .object { limit = max(floor, document.formStart(limit - 1)) }
    return VerbFinalClause(
      context, floor..<max(floor, limit), voice, endsInQuotation: content.kind == .quotation,
      follows: followsName)
  }

  /// Behind another cue only a name is a new subject; but "X …dığını söylerken, Y …" sets two side by
  /// side.
  private var followsName: Bool {
    guard let cue = drafts.last?.cue else { return false }
    return !document.endsIn("ken", cue.range.upperBound - 1)
  }

  // MARK: Voices

  /// "…dığını belirten Aksoy, …": the noun phrase after the participle speaks.
  private mutating func participle(_ cue: CueMatch, _ content: VerbFinalContent) -> Found? {
    guard let agent = agent(after: cue) else { return nil }
    let clause = clause(content, .participle)
    speaker = agent.phrase
    return draft(cue, content, clause, .phrase(agent.phrase), end: agent.end)
  }

  /// "… belirtildi": the document speaks that says so, or nobody. What is "expected" or "planned" by
  /// nobody is the outlet's.
  private func passive(_ cue: CueMatch, _ content: VerbFinalContent) -> Found? {
    let clause = clause(content, .passive)
    let phrase = clause.medium?.speaker ?? source
    guard phrase != nil || context.entry(cue).cueClass != .mental else { return nil }
    return draft(
      cue, content, clause, phrase.map { .phrase($0) } ?? .none, end: cue.range.upperBound)
  }

  private mutating func active(_ cue: CueMatch, _ content: VerbFinalContent) -> Found? {
    let clause = clause(content, .active)
    if let subject = clause.subject {
      let found = draft(cue, content, clause, .phrase(subject), end: cue.range.upperBound)
      if found != nil { speaker = subject }
      return found
    }
    if content.kind == .quotation, let agent = agent(after: cue) {
      speaker = agent.phrase
      return interrupted(cue, content, agent)
    }
    guard let phrase = speaker ?? clause.medium?.speaker else {
      return content.canBeInherited
        ? draft(cue, content, clause, .inherited, end: cue.range.upperBound) : nil
    }
    return draft(cue, content, clause, .phrase(phrase), end: cue.range.upperBound)
  }

  private func draft(
    _ cue: CueMatch, _ content: VerbFinalContent, _ clause: VerbFinalClause,
    _ speaker: SpeakerPhrase, end: Int
  ) -> Found? {
    let ranges = content.ranges(from: clause.start).map(context.trimmed).filter { !$0.isEmpty }
    guard let first = ranges.first, content.kind == .quotation || context.wordCount(first) >= 1,
      !CountedDocument.isSubject(speaker, context)
    else { return nil }
    let isAgentless = speaker.range == nil && cue.tag == .passive
    let hasMedium = clause.medium != nil && clause.subject == nil && cue.tag == .passive
    let rule: RuleID =
      isAgentless ? .agentlessCue : hasMedium ? .nounCue : rule(cue, content, ranges)
    return (
      Draft(
        rule: rule, content: ranges, cue: cue, speaker: speaker,
        flags: isAgentless ? [.agentless] : [], sentence: context.range), end
    )
  }

  // MARK: The speaker behind the cue

  /// The noun phrase right behind a cue, to the next comma or quotation.
  private func agent(after cue: CueMatch) -> (phrase: TokenRange, end: Int)? {
    let start = cue.range.upperBound
    let limit = context.quotations.first { $0.open >= start }?.open ?? context.end
    guard start < limit else { return nil }
    let finder = VerbFinalSubject(context)
    let comma = (start..<limit).first { document.kind($0) == .comma } ?? limit
    if let phrase = finder.closing(
      start..<comma, isSetOff: comma < limit || cue.tag != .participle),
      phrase.lowerBound == start
    {
      return (phrase, comma < limit ? comma + 1 : comma)
    }
    guard cue.tag == .participle, let found = finder.leading(start..<comma, needsName: false),
      found.phrase.lowerBound == start
    else { return nil }
    return found
  }

  /// "…," dedi X, "…": a quotation behind the speaker goes on with the one before.
  private func interrupted(
    _ cue: CueMatch, _ content: VerbFinalContent, _ agent: (phrase: TokenRange, end: Int)
  ) -> Found? {
    var content = content
    var end = agent.end
    let next = context.quotations.first { $0.open == agent.end && context.isSpeech($0) }
    if let next {
      content.quotations.append(next)
      end = next.outer.upperBound
    }
    let ranges = content.ranges(from: floor).map(context.trimmed).filter { !$0.isEmpty }
    let draft = Draft(
      rule: next == nil ? .quoteBeforeCue : .quoteInterrupted, content: ranges, cue: cue,
      speaker: .phrase(agent.phrase), sentence: context.range)
    return ranges.isEmpty ? nil : (draft, end)
  }

  // MARK: Content behind the cue

  /// "X şöyle konuştu: …", "X dedi ki …", "…, diyor X".
  private mutating func contentBehind(_ cue: CueMatch) -> Found? {
    guard let behind = ContentBehindCue.find(context, cue) else { return nil }
    let isPassive = cue.tag == .passive
    let clause = VerbFinalClause(
      context, floor..<cue.range.lowerBound, isPassive ? .passive : .active, endsInQuotation: true,
      follows: followsName)
    let phrase = isPassive ? clause.medium?.speaker ?? source : clause.subject ?? speaker
    if let phrase { speaker = phrase }
    let draft = Draft(
      rule: behind.rule, content: [behind.content], cue: cue,
      speaker: phrase.map { .phrase($0) } ?? .inherited, sentence: context.range)
    return (draft, behind.content.upperBound)
  }

  // MARK: Rules

  private func rule(
    _ cue: CueMatch, _ content: VerbFinalContent, _ ranges: [TokenRange]
  ) -> RuleID {
    let entry = context.entry(cue)
    if let last = drafts.last?.cue?.tag, last != .participle, content.kind != .quotation {
      return .coordinatedCue
    }
    switch content.kind {
    case .quotation:
      return cue.tag == .participle || cue.tag == .converb ? .quoteParticiple : .quoteBeforeCue
    case .naming: return .characterisation
    case .object: return entry.complements.contains(.of) ? .accusation : .objectAfterCue
    case .report: return .clauseBeforeCue
    case .clause(let ending):
      if ending.grammaticalCase == .instrumental, entry.complements.contains(.of) {
        return .accusation
      }
      if ending.form != .fact, entry.act == .demand { return .objectInfinitive }
      if ending.form == .infinitive { return .infinitiveAfterCue }
    }
    if ranges.joined().contains(where: context.isQuoted) { return .quoteInClause }
    if cue.tag == .participle { return .clauseParticiple }
    return .clauseBeforeVerb
  }
}

extension VerbFinalContent {
  /// Whether the verb may leave its subject out: what was said goes back to whoever spoke last, what
  /// somebody plans or condemns does not.
  fileprivate var canBeInherited: Bool {
    switch kind {
    case .quotation, .report: true
    case .clause(let ending): ending.form == .fact
    case .naming, .object: false
    }
  }
}

extension CueTags {
  /// The forms of a verb that can close a clause.
  static let verbFinal: CueTags = [.finite, .passive, .participle, .converb]
}
