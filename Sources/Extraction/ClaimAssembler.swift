import ClaimModel
import LanguagePacks

/// Runs the rules over a document's sentences and puts the claims together: statements with their
/// speakers, and every other sentence as an assertion.
struct ClaimAssembler {
  private let document: DocumentContext
  private var resolver: SpeakerResolver
  private let assessment: Assessment
  private var claims: [Claim] = []

  init(_ document: DocumentContext, published: CivilDate?) {
    self.document = document
    resolver = SpeakerResolver(document)
    assessment = Assessment(document, published: published)
  }

  func assemble() -> Reading {
    var assembler = self
    var drafts: [Draft] = []
    for sentence in document.sentences where !isAnswered(sentence, drafts) {
      var context = SentenceContext(document, sentence)
      RuleBook.apply(&context)
      let found = Continuation.join(context.drafts, to: &drafts, sentence, document)
      drafts += PassiveContinuation.attributed(found, after: drafts.last, sentence, document)
      if context.drafts.isEmpty { drafts.append(Assertion.draft(sentence)) }
    }
    for draft in drafts { assembler.add(draft) }
    return Reading(
      language: document.language.code, claims: assembler.claims,
      boilerplate: document.boilerplate.sorted { $0.range < $1.range },
      credits: document.credits, paragraphs: document.paragraphs.map(document.bytes))
  }

  /// An answer of an interview runs to its paragraph's end.
  private func isAnswered(_ sentence: DocumentContext.Sentence, _ drafts: [Draft]) -> Bool {
    guard let last = drafts.last, last.rule == .interview else { return false }
    return sentence.range.lowerBound < last.sentence.upperBound
  }

  private mutating func add(_ draft: Draft) {
    var claim =
      draft.rule == .assertion
      ? Assertion.claim(draft, document)
      : StatementClaim.make(draft, resolver.resolve(draft), document)
    assessment.complete(&claim, content: draft.content)
    claims.append(claim)
  }
}
