/// Joins a quotation without cue to the direct statement right before it in the same paragraph:
/// "…," said Smith. "…"
enum Continuation {
  /// Returns the drafts that stand for themselves; what goes on with the last statement is added to it.
  static func join(
    _ found: [Draft], to drafts: inout [Draft], _ sentence: DocumentContext.Sentence,
    _ document: DocumentContext
  ) -> [Draft] {
    guard let first = found.first, first.rule == .quoteContinued, !sentence.isFirstOfParagraph,
      let last = drafts.lastIndex(where: isQuotation),
      drafts[last].sentence.upperBound == sentence.range.lowerBound
    else { return found }
    if drafts[last].rule == .quoteBeforeCue { drafts[last].rule = .quoteInterrupted }
    drafts[last].content += first.content
    for index in last..<drafts.count {
      drafts[index].sentence = drafts[index].sentence.lowerBound..<sentence.range.upperBound
    }
    return Array(found.dropFirst())
  }

  private static func isQuotation(_ draft: Draft) -> Bool {
    switch draft.rule {
    case .quoteBeforeCue, .quoteClitic, .quoteInterrupted, .quoteAfterCue, .quoteContinued: true
    default: false
    }
  }
}
