import LanguagePacks

/// A rule of the extractor: its id, what it does in one sentence, the word order it is for, and the
/// function that finds. Its examples are rows of the packs' `examples.tsv`.
struct Rule: Sendable {
  let id: RuleID
  let summary: String
  /// nil for a rule of every language.
  let order: ClauseOrder?
  /// The rule finds nothing in a sentence without a cue form that has one of these tags; empty for a
  /// rule that needs none.
  let needs: CueTags
  let body: Body

  enum Body: Sendable {
    /// Adds what it finds to a sentence.
    case sentence(@Sendable (SentenceContext) -> Void)
    /// Returns the content of a cue that precedes it, for cues that take one of the complements.
    case complement(Complements, @Sendable (CueMatch, SentenceContext) -> TokenRange?)
    /// Found while the whole document is put together; the rule explains the outcome.
    case document
  }

  init(
    _ id: RuleID, _ summary: String, order: ClauseOrder? = nil, needs: CueTags = [],
    apply: @escaping @Sendable (SentenceContext) -> Void
  ) {
    self.init(id, summary, order: order, needs: needs, body: .sentence(apply))
  }

  /// A rule for content that follows its cue.
  init(
    _ id: RuleID, _ summary: String, complements: Complements,
    content: @escaping @Sendable (CueMatch, SentenceContext) -> TokenRange?
  ) {
    self.init(
      id, summary, order: .svo, needs: CueScan.tags, body: .complement(complements, content))
  }

  init(
    _ id: RuleID, _ summary: String, order: ClauseOrder? = nil, needs: CueTags = [], body: Body
  ) {
    self.id = id
    self.summary = summary
    self.order = order
    self.needs = needs
    self.body = body
  }
}
