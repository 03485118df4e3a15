import ClaimModel
import LanguagePacks

/// One sentence under the rules: what is found so far and what is still free. A reference, since every
/// search of every rule holds it.
final class SentenceContext {
  let document: DocumentContext
  let range: TokenRange
  let isFirstOfParagraph: Bool
  /// The quotations of the sentence, in order.
  let quotations: [Quotation]
  /// Most words are capitalised.
  let isHeadline: Bool
  /// The tags of all cue forms in the sentence.
  let cueTags: CueTags
  var drafts: [Draft] = [] {
    didSet {
      freeStart = drafts.isEmpty ? range.lowerBound : 0
      for draft in drafts { freeStart = max(freeStart, draft.end) }
    }
  }
  /// The first token after everything the drafts use; the sentence's beginning when there are none.
  private(set) var freeStart: Int

  init(_ document: DocumentContext, _ sentence: DocumentContext.Sentence) {
    self.document = document
    range = sentence.range
    freeStart = range.lowerBound
    isFirstOfParagraph = sentence.isFirstOfParagraph
    var found: [Quotation] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let quotation = document.tokens[index].quotation
      index += 1
      guard quotation >= 0 else { continue }
      found.append(document.quotations[Int(quotation)])
      index = max(index, found[found.count - 1].inner.upperBound)
    }
    quotations = found
    var words = 0
    var capitals = 0
    var cueTags: CueTags = []
    for token in range where document.kind(token) == .word {
      words += 1
      if document.isCapital(token) { capitals += 1 }
      cueTags.formUnion(document.cueTags(token))
    }
    self.cueTags = cueTags
    isHeadline = capitals * 4 >= words * 3
  }

  var language: Language { document.language }

  /// Whether the sentence is an answer of an interview, and nothing else.
  var isAnswer: Bool { !drafts.isEmpty && drafts[0].rule == .interview }

  /// The last token that is not a closing full stop.
  var end: Int {
    var end = range.upperBound
    while end > range.lowerBound {
      switch document.kind(end - 1) {
      case .period, .question, .exclamation, .ellipsis: end -= 1
      default: return end
      }
    }
    return end
  }

  func isQuoted(_ index: Int) -> Bool { document.isQuoted(index) }

  /// The quotation that opens at a token.
  func quotation(openingAt index: Int) -> Quotation? {
    document.kind(index) == .quote ? quotations.first { $0.open == index } : nil
  }

  func quotation(closingAt index: Int) -> Quotation? {
    document.kind(index) == .quote
      ? quotations.first { $0.close == index && !$0.isUnclosed } : nil
  }

  /// Words inside a quotation.
  func wordCount(_ range: TokenRange) -> Int {
    range.count { document.kind($0) == .word || document.kind($0) == .number }
  }

  /// Whether quotation marks hold speech rather than a term, a title or a word at arm's length: five
  /// words, or a sentence's punctuation.
  func isSpeech(_ quotation: Quotation) -> Bool {
    let words = wordCount(quotation.inner)
    if words == 0 { return false }
    if words >= 5 { return true }
    let last = quotation.inner.upperBound - 1
    switch document.kind(last) {
    case .comma, .question, .exclamation: return true
    case .period: return quotation.open == range.lowerBound || words >= 3
    default: break
    }
    let after = quotation.outer.upperBound
    if quotation.open == range.lowerBound, after < range.upperBound,
      document.kind(after) == .comma || cue(at: after, tags: [.finite, .inverted, .clitic]) != nil
    {
      return true
    }
    return quotation.outer == range.lowerBound..<range.upperBound && words >= 2
  }

  /// Returns the cue at a token, when a form of it has one of the tags and takes one of the complements.
  func cue(
    at index: Int, tags: CueTags, part: CuePart? = nil, complements: Complements? = nil
  ) -> CueMatch? {
    guard index < range.upperBound, index >= range.lowerBound,
      !document.cueTags(index).isDisjoint(with: tags),
      !isNameLike(index), let sense = document.sense(index)
    else { return nil }
    for form in sense.cues where tags.contains(CueTags(form.tag)) {
      let entry = language.cues[form.cue]
      if let part, entry.part != part { continue }
      if !isRead(form, entry.part, at: index) { continue }
      if let complements, entry.complements.isDisjoint(with: complements) { continue }
      return CueMatch(range: index..<document.after(index), entry: form.cue, tag: form.tag)
    }
    return nil
  }

  /// Whether a form that is both verb and noun is the one the cue needs.
  private func isRead(_ form: CueForm, _ part: CuePart, at index: Int) -> Bool {
    switch part {
    case .verb: return VerbReading(self).isVerb(index, tag: form.tag)
    case .noun:
      guard document.cueTags(index) != .noun,
        let verb = document.sense(index)?.cues.first(where: { $0.tag != .noun })
      else { return true }
      return verb.tag == .participle || verb.tag == .inverted
        || !VerbReading(self).isVerb(index, tag: verb.tag)
    case .preposition, .adverb: return true
    }
  }

  /// A capital inside a sentence makes a name, "Bill", unless the sentence is a headline.
  private func isNameLike(_ index: Int) -> Bool {
    document.isCapital(index) && index > range.lowerBound && !isHeadline
      && document.kind(index - 1) != .quote && document.kind(index - 1) != .colon
  }

  func entry(_ cue: CueMatch) -> CueEntry { language.cues[cue.entry] }
}
