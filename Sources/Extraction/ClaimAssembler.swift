import ClaimModel
import LanguagePacks

/// Runs the rules over a document's sentences and puts the claims together: statements with their
/// speakers, and every other sentence as an assertion.
struct ClaimAssembler {
  private let document: DocumentContext
  private let assessment: Assessment

  init(_ document: DocumentContext, published: CivilDate?) {
    self.document = document
    assessment = Assessment(document, published: published)
  }

  func assemble() -> Reading {
    let drafts = drafts()
    var resolver = SpeakerResolver(document)
    var claims: [Claim] = []
    claims.reserveCapacity(drafts.count)
    for draft in drafts { claims.append(claim(draft, &resolver)) }
    return Reading(
      language: document.language.code, claims: claims,
      boilerplate: document.boilerplate.sorted { $0.range < $1.range },
      credits: document.credits, paragraphs: document.paragraphs.map(document.bytes))
  }

  /// What the rules find in every sentence, in text order.
  private func drafts() -> [Draft] {
    var drafts: [Draft] = []
    drafts.reserveCapacity(document.sentences.count * 2)
    for sentence in document.sentences where !isAnswered(sentence, drafts) {
      let context = SentenceContext(document, sentence)
      RuleBook.apply(context)
      guard !context.drafts.isEmpty else {
        drafts.append(Assertion.draft(sentence))
        continue
      }
      var found = context.drafts
      if found[0].rule == .quoteContinued {
        found = Continuation.join(found, to: &drafts, sentence, document)
      }
      if document.language.order == .sov {
        found = PassiveContinuation.attributed(found, after: drafts.last, sentence, document)
      }
      drafts += found
    }
    return drafts
  }

  /// An answer of an interview runs to its paragraph's end.
  private func isAnswered(_ sentence: DocumentContext.Sentence, _ drafts: [Draft]) -> Bool {
    guard let last = drafts.indices.last, drafts[last].rule == .interview else { return false }
    return sentence.range.lowerBound < drafts[last].sentence.upperBound
  }

  private func claim(_ draft: Draft, _ resolver: inout SpeakerResolver) -> Claim {
    var claim =
      draft.rule == .assertion
      ? Assertion.claim(draft, document)
      : StatementClaim.make(draft, resolver.resolve(draft), document)
    assessment.complete(&claim, content: draft.content)
    return claim
  }
}
