import LanguagePacks

/// All rules in reading order: a rule sees what the rules before it left.
enum RuleBook {
  static let all: [Rule] = [
    .interview, .quoteBeforeCue, .quoteClitic, .quoteInterrupted, .quoteAfterCue, .clauseBeforeCue,
    .sourcePhrase,
    .clauseAfterCue, .infinitiveAfterCue, .objectInfinitive, .accusation, .characterisation,
    .objectAfterCue, .nounCue, .clauseBeforeFinalCue, .clauseBeforeVerb, .sourcePhraseFinal,
    .hearsay, .nounCueFinal, .quoteInClause, .coordinatedCue, .agentlessCue, .clauseParticiple,
    .quoteParticiple, .colonLayout, .quoteContinued,
    .assertion,
  ]

  /// Runs the rules of the sentence's language on it.
  static func apply(_ context: SentenceContext) {
    for step in context.language.order == .svo ? svo : sov {
      if !step.needs.isEmpty, step.needs.isDisjoint(with: context.cueTags) { continue }
      step.apply(context)
      if context.isAnswer { return }
    }
  }

  /// A search, and what a sentence must have for it.
  private struct Step: Sendable {
    let needs: CueTags
    let apply: @Sendable (SentenceContext) -> Void
  }

  private static let svo = steps(.svo)
  private static let sov = steps(.sov)

  /// The searches of an order's rules; those for what follows a cue are one search.
  private static func steps(_ order: ClauseOrder) -> [Step] {
    var steps: [Step] = []
    var complements: [Rule] = []
    var scanAt = 0
    for rule in all where rule.order == nil || rule.order == order {
      switch rule.body {
      case .sentence(let apply): steps.append(Step(needs: rule.needs, apply: apply))
      case .complement:
        if complements.isEmpty { scanAt = steps.count }
        complements.append(rule)
      case .document: break
      }
    }
    if !complements.isEmpty {
      let scan = CueScan(rules: complements)
      steps.insert(Step(needs: CueScan.tags) { scan.apply($0) }, at: scanAt)
    }
    return steps
  }
}
