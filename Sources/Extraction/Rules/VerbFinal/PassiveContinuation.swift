import ClaimModel
import LanguagePacks

/// In a paragraph where a statement speaks by a passive verb, "açıklamada … belirtildi", the next
/// sentence with such a verb and no speaker, "… kaydedildi", goes on with it.
enum PassiveContinuation {
  /// Returns the drafts of a sentence, the first with the speaker before it when it goes on.
  static func attributed(
    _ found: [Draft], after last: Draft?, _ sentence: DocumentContext.Sentence,
    _ document: DocumentContext
  ) -> [Draft] {
    guard document.language.order == .sov, !sentence.isFirstOfParagraph, var first = found.first,
      let last, last.sentence.upperBound == sentence.range.lowerBound,
      isPassive(last), last.rule != .agentlessCue, first.rule == .agentlessCue, isPassive(first),
      isReport(first, document)
    else { return found }
    first.rule = .nounCue
    first.speaker = .inherited
    first.flags.removeAll { $0 == .agentless }
    return [first] + found.dropFirst()
  }

  private static func isPassive(_ draft: Draft) -> Bool { draft.cue?.tag == .passive }

  /// What is "claimed" or "expected" may be anybody's.
  private static func isReport(_ draft: Draft, _ document: DocumentContext) -> Bool {
    switch draft.cue.map({ document.language.cues[$0.entry].cueClass }) {
    case .neutral, .emphatic: true
    default: false
    }
  }
}
