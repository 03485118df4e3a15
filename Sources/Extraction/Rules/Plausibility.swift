import LanguagePacks

/// Whether a phrase can be a speaker at all: it holds a name, a pronoun or a role that speaks.
/// "This programme" and "the increase" do not, whatever verb follows.
enum Plausibility {
  static func canSpeak(_ speaker: SpeakerPhrase, _ context: SentenceContext) -> Bool {
    switch speaker {
    case .phrase(let range): canSpeak(range, context)
    case .relative(_, let antecedent): canSpeak(antecedent, context)
    case .clitic, .inherited, .shared, .none: true
    }
  }

  private static func canSpeak(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    if context.language.tellsVerbsByPrefix, isMute(range, context) { return false }
    return range.contains { index in
      if document.kind(index) != .word { return false }
      if document.role(index) != nil || document.has(index, [.pronoun, .pronounOther, .givenName]) {
        return true
      }
      if document.sense(index)?.place != nil { return true }
      guard document.isCapital(index) else { return false }
      return index > context.range.lowerBound || document.tokens[index].sense < 0
        || document.tokens[index].flags.contains(.allCapitals)
    }
  }

  /// Where heads come first: "hal itu", and the first person outside quotation marks, which is a
  /// quotation that lost them.
  private static func isMute(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard let head = range.first(where: { document.kind($0) == .word }) else { return true }
    if document.has(head, .pronounOther) { return !document.has(head, .noun) }
    return document.sense(head)?.value(of: .pronoun) == .thing
  }
}
