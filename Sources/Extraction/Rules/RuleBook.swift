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
  static func apply(_ context: inout SentenceContext) {
    let order = context.language.order
    let complements = CueScan(rules: complementRules)
    var scanned = false
    for rule in all where rule.order == nil || rule.order == order {
      if context.drafts.first?.rule == .interview { return }
      switch rule.body {
      case .sentence(let apply): apply(&context)
      case .complement where !scanned:
        complements.apply(&context)
        scanned = true
      case .complement, .document: break
      }
    }
  }

  private static let complementRules = all.filter {
    if case .complement = $0.body { true } else { false }
  }
}
