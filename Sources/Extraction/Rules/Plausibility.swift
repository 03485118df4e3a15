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
      if document.place(index) != nil { return true }
      guard document.isCapital(index) else { return false }
      return index > context.range.lowerBound || document.tokens[index].sense < 0
        || document.flags(index).contains(.allCapitals)
    }
  }

  /// Where heads come first: "hal itu", "Lomba ini", "pemerataan pendidikan di Belmora", and the first person outside
  /// quotation marks, which is a quotation that lost them.
  private static func isMute(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard let head = head(of: range, document) else { return false }
    if document.has(head, .pronounOther) { return !document.has(head, .noun) }
    if document.has(head, .pronoun) {
      return document.value(of: .pronoun, at: head) == .thing
    }
    if let last = range.last, document.has(last, .determiner),
      !range.contains(where: { document.role($0) != nil })
    {
      return true
    }
    let isNoun = document.kind(head) == .word && !document.isCapital(head)
    return isNoun && document.role(head) == nil && !document.has(head, [.honorific, .possessive])
      && head == range.lowerBound
  }

  /// The first word of the phrase that is no number and no adverb.
  private static func head(of range: TokenRange, _ document: DocumentContext) -> Int? {
    range.first {
      document.kind($0) == .word && !document.has($0, [.adverb, .time, .linking, .determiner])
        && document.number($0) == nil
    }
  }
}
