import LanguagePacks

/// Finds where the object of a verb ends because time, place or circumstance of the verb follow:
/// "denied the charge [in a statement]", "praised her [during the debate]".
struct Adjunct {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  /// Whether an adjunct begins at an index. The complement `as` of the verb's entry is none.
  func opens(at index: Int, of entry: CueEntry?) -> Bool {
    let value = document.value(of: .preposition, at: index)
    if value == .adjunct { return true }
    if value == .as { return entry?.complements.contains(.as) != true }
    if document.has(index, .subordinator) {
      return !document.has(index, [.relative, .complementiser, .preposition])
    }
    if isTime(index) { return !document.has(index, .determiner) }
    guard document.has(index, .preposition), value == .none || value == .about else { return false }
    return value == .about ? isTime(document.after(index)) : namesMediumOrTime(behind: index)
  }

  private func isTime(_ index: Int) -> Bool {
    guard index < context.end else { return false }
    return document.has(index, .time) || document.date(index)?.kind == .weekday
  }

  /// "in early-morning tweets", "at a news conference on Friday".
  private func namesMediumOrTime(behind preposition: Int) -> Bool {
    for index in document.after(preposition)..<min(preposition + 6, context.end) {
      guard document.kind(index) == .word || document.kind(index) == .number,
        !document.has(index, [.preposition, .infinitive, .conjunction])
      else { return false }
      if document.role(index) == .document || isTime(index) || document.date(index) != nil {
        return true
      }
    }
    return false
  }
}
