import LanguagePacks

/// Content that a verb-final language puts behind its cue: after a colon, or after "ki".
struct ContentBehindCue {
  let rule: RuleID
  let content: TokenRange

  static func find(_ context: SentenceContext, _ cue: CueMatch) -> ContentBehindCue? {
    let document = context.document
    let next = cue.range.upperBound
    guard next < context.end else { return nil }
    let isColon = document.kind(next) == .colon
    let isOpen =
      isColon || document.isWord(next - 1, "ki")
      || document.isWord(next, "ki")
    guard isOpen else { return nil }
    let start = isColon || document.isWord(next, "ki") ? next + 1 : next
    if let quotation = context.quotations.first(where: { $0.open == start }) {
      return ContentBehindCue(rule: .quoteAfterCue, content: context.trimmed(quotation.inner))
    }
    let content = context.trimmed(start..<context.end)
    guard context.wordCount(content) >= 3 else { return nil }
    return ContentBehindCue(rule: .clauseAfterCue, content: content)
  }
}
