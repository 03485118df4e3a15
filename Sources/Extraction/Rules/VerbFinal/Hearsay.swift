import ClaimModel
import LanguagePacks

/// "İddiaya göre …", "Edinilen bilgiye göre, …": an adverb of saying that opens a sentence.
enum Hearsay {
  static func find(_ context: SentenceContext) -> Draft? {
    let document = context.document
    var index = context.range.lowerBound
    while index < context.end, document.kind(index) == .comma || document.has(index, .linking) {
      index = document.after(index)
    }
    guard let cue = context.cue(at: index, tags: .any, part: .adverb) else {
      return nil
    }
    let content = context.trimmed(cue.range.upperBound..<max(cue.range.upperBound, context.end))
    guard context.wordCount(content) >= 3 else { return nil }
    return Draft(
      rule: .agentlessCue, content: [content], cue: cue, speaker: .none,
      flags: [.agentless, .hearsay], sentence: context.range)
  }
}
