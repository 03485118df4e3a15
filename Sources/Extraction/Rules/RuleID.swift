/// The name of a rule, as `why` and the rule reference print it.
enum RuleID: String, Sendable, CaseIterable {
  case quoteBeforeCue = "quote-before-cue"
  case quoteAfterCue = "quote-after-cue"
  case quoteInterrupted = "quote-interrupted"
  case quoteClitic = "quote-clitic"
  case quoteParticiple = "quote-participle"
  case quoteContinued = "quote-continued"
  case quoteInClause = "quote-in-clause"
  case clauseAfterCue = "clause-after-cue"
  case clauseBeforeCue = "clause-before-cue"
  case clauseBeforeVerb = "clause-before-verb"
  case clauseParticiple = "clause-participle"
  case infinitiveAfterCue = "infinitive-after-cue"
  case objectAfterCue = "object-after-cue"
  case objectInfinitive = "object-infinitive"
  case accusation
  case characterisation
  case sourcePhrase = "source-phrase"
  case agentlessCue = "agentless-cue"
  case nounCue = "noun-cue"
  case coordinatedCue = "coordinated-cue"
  case colonLayout = "colon-layout"
  case interview
  case assertion
}
