import LanguagePacks

/// Rules that others find by the way: the same search, another reading, and a sentence of its own for it.
extension Rule {
  static let quoteClitic = Rule(
    .quoteClitic,
    "A verb of saying with a pronoun inside it (\"katanya\") gives the quotation before it to whoever "
      + "spoke or was spoken of last.",
    order: .svo, body: .document)

  static let quoteInterrupted = Rule(
    .quoteInterrupted, "A reporting clause between two quotations attributes both to one speaker.",
    order: .svo, body: .document)

  static let quoteInClause = Rule(
    .quoteInClause,
    "A reporting verb attributes a clause of which some words stand in quotation marks.",
    body: .document)

  static let coordinatedCue = Rule(
    .coordinatedCue,
    "A second reporting verb behind a conjunction or a comma has the first one's subject.",
    order: .svo, body: .document)

  static let agentlessCue = Rule(
    .agentlessCue,
    "An impersonal verb of saying attributes its clause to somebody it does not name.",
    body: .document)
}
