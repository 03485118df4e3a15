import ClaimModel
import LanguagePacks

extension Rule {
  /// A quotation that is a sentence of its own.
  static let quoteContinued = Rule(
    .quoteContinued,
    "A quotation without a cue goes on with the speaker of the quotation before it."
  ) { context in
    for quotation in context.quotations
    where context.isSpeech(quotation) && context.isFree(quotation.inner) {
      let rest = context.wordCount(context.range) - context.wordCount(quotation.inner)
      guard rest <= 2 else { continue }
      context.drafts.append(
        Draft(
          rule: .quoteContinued, content: [context.trimmed(quotation.inner)], cue: nil,
          speaker: .inherited, flags: [.continued], sentence: context.range))
    }
  }
}
