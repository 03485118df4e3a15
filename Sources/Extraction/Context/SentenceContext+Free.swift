import LanguagePacks

extension SentenceContext {
  /// Whether no draft of this sentence uses a token as content, cue or speaker.
  func isFree(_ range: TokenRange) -> Bool {
    drafts.allSatisfy { draft in
      !draft.content.contains { $0.overlaps(range) }
        && !(draft.cue.map { $0.range.overlaps(range) } ?? false)
    }
  }

  /// Whether words only link the sentence to the one before: "Meski demikian", "Lebih lanjut".
  func isLinking(_ range: TokenRange) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      guard document.kind(index) == .comma || document.has(index, [.linking, .adverb]) else {
        return false
      }
      index = document.after(index)
    }
    return true
  }

  /// Trims punctuation that is no part of content from both ends.
  func trimmed(_ range: TokenRange) -> TokenRange {
    var range = range
    while let last = range.last, isEdge(last, closing: true) { range = range.dropLast() }
    while let first = range.first, isEdge(first, closing: false) { range = range.dropFirst() }
    return range
  }

  private func isEdge(_ index: Int, closing: Bool) -> Bool {
    switch document.kind(index) {
    case .comma, .semicolon, .colon, .dash: true
    case .period: !closing || !isQuoted(index)
    case .quote: closing ? quotation(openingAt: index) != nil : quotation(closingAt: index) != nil
    default: false
    }
  }
}

extension SpeakerPhrase {
  /// The tokens of a phrase in the text.
  var range: TokenRange? {
    switch self {
    case .phrase(let range): range
    case .relative(let pronoun, _): pronoun
    case .clitic, .inherited, .shared, .none: nil
    }
  }
}
