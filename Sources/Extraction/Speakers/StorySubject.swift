import LanguagePacks

/// The subject of a sentence that the outlet tells: whom -nya, "ia" and "the statement" mean when
/// nobody has spoken since.
struct StorySubject {
  let document: DocumentContext

  /// Returns the subject of the sentence right before the one that holds a token; nil when that
  /// sentence begins before `start` or has no subject that can speak.
  func before(_ token: Int, notBefore start: Int) -> TokenRange? {
    guard
      let sentence = document.sentences.last(where: { $0.range.upperBound <= token }),
      sentence.range.lowerBound >= start
    else { return nil }
    let context = SentenceContext(document, sentence)
    guard case .phrase(let subject) = MainSubject.find(context, before: context.end),
      Plausibility.canSpeak(.phrase(subject), context)
    else { return nil }
    return subject
  }
}
