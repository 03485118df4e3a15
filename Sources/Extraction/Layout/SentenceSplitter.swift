import LanguagePacks

/// Cuts paragraphs into sentences, as token ranges.
///
/// A sentence end inside a quotation does not end the sentence around it. After a quotation that
/// closes with its own full stop the sentence goes on when a reporting clause follows.
struct SentenceSplitter {
  let tokens: [Token]
  let bytes: [UInt8]
  let quotations: [Quotation]
  let language: Language

  /// Returns the sentence that begins at a token of a paragraph.
  func sentence(from start: Int, in paragraph: Range<Int>) -> Range<Int> {
    for index in start..<paragraph.upperBound {
      if let end = boundary(at: index, in: paragraph) ?? overflow(at: index, from: start) {
        return start..<end
      }
    }
    return start..<paragraph.upperBound
  }

  /// No sentence is longer than 400 tokens outside quotation marks, or 4,000 with them: a text without
  /// full stops is cut, so that no rule ever looks further.
  private func overflow(at index: Int, from start: Int) -> Int? {
    let limit = tokens[index].quotation < 0 ? 400 : 4000
    return index - start >= limit ? index + 1 : nil
  }

  /// Returns the first token after the sentence that a token ends.
  private func boundary(at index: Int, in paragraph: Range<Int>) -> Int? {
    let token = tokens[index]
    guard token.quotation < 0 else { return nil }
    switch token.kind {
    case .period where !endsHere(index, paragraph): return nil
    case .period, .question, .exclamation, .ellipsis:
      let end = trailing(after: index, paragraph)
      return end >= paragraph.upperBound || startsSentence(end) ? end : nil
    case .quote: return boundaryAfterQuotation(index, paragraph)
    default: return nil
    }
  }

  /// Closing brackets and stray marks belong to the sentence they follow.
  private func trailing(after index: Int, _ paragraph: Range<Int>) -> Int {
    var end = index + 1
    while end < paragraph.upperBound, !tokens[end].flags.contains(.spaceBefore) {
      switch tokens[end].kind {
      case .close, .period, .question, .exclamation, .ellipsis, .colon: end += 1
      case .quote where !opensQuotation(end): end += 1
      default: return end
      }
    }
    return end
  }

  private func opensQuotation(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].quotation >= 0
      && Int(quotations[Int(tokens[index + 1].quotation)].open) == index
  }

  private func closesQuotation(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].quotation >= 0
      && quotations[Int(tokens[index - 1].quotation)].close == index
  }

  private func startsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.flags.contains(.capital)
    case .comma, .semicolon, .colon, .close, .period: return false
    default: return true
    }
  }

  /// A full stop ends no sentence after an abbreviation, an initial or an ordinal.
  private func endsHere(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound else { return false }
    guard index + 1 < paragraph.upperBound else { return true }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    if !next.flags.contains(.spaceBefore), next.kind == .word || next.kind == .number {
      return endsWithoutSpace(before) && next.flags.contains(.capital)
    }
    if before.kind == .number, language.order == .sov, before.end - before.start <= 2 {
      return false
    }
    guard before.kind == .word, !tokens[index].flags.contains(.spaceBefore) else { return true }
    if before.end - before.start == 1, before.flags.contains(.capital) {
      return next.kind == .quote
    }
    return !isAbbreviation(before) || (next.flags.contains(.capital) && isFunctional(next))
  }

  /// "bitti.Sonra", "(2/12).Menurut": the space between two sentences is lost.
  private func endsWithoutSpace(_ before: Token) -> Bool {
    switch before.kind {
    case .word: before.end - before.start > 2
    case .close, .quote: true
    default: false
    }
  }

  private func isAbbreviation(_ token: Token) -> Bool {
    let sense = language.lexicon.sense(ofWord: token.word)
    return sense >= 0 && language.lexicon.traits[Int(sense)].marks.contains(.abbreviation)
  }

  private func isFunctional(_ token: Token) -> Bool {
    let sense = language.lexicon.sense(ofWord: token.word)
    return sense >= 0
      && !language.lexicon.traits[Int(sense)].classes
        .isDisjoint(with: [.determiner, .pronoun, .linking])
  }

  /// A quotation that ends in its own full stop ends the sentence, unless what follows reports it.
  private func boundaryAfterQuotation(_ index: Int, _ paragraph: Range<Int>) -> Int? {
    guard closesQuotation(index), let last = lastInside(index) else { return nil }
    let terminal: Bool
    switch tokens[last].kind {
    case .period, .question, .exclamation, .ellipsis: terminal = true
    default: terminal = false
    }
    let next = index + 1
    guard next < paragraph.upperBound else { return nil }
    guard terminal, startsSentence(next) else { return nil }
    if tokens[next].kind == .dash || tokens[next].kind == .open { return nil }
    if tokens[last].kind != .period, reportFollows(next, paragraph) { return nil }
    if language.order == .sov, reportFollows(next, paragraph) { return nil }
    return next
  }

  private func lastInside(_ close: Int) -> Int? {
    var last = close - 1
    while last > 0, tokens[last].kind == .quote, tokens[last].quotation >= 0 { last -= 1 }
    return last > 0 ? last : nil
  }

  /// Whether the next few tokens hold a cue before the next sentence ends.
  private func reportFollows(_ start: Int, _ paragraph: Range<Int>) -> Bool {
    for index in start..<min(start + 14, paragraph.upperBound) {
      let token = tokens[index]
      switch token.kind {
      case .period, .question, .exclamation, .quote: return false
      default: break
      }
      guard token.traits.marks.contains(.cue) else { continue }
      let sense = language.lexicon.senses[Int(token.sense)]
      if sense.cues.contains(where: { language.cues[$0.cue].complements.contains(.quote) }) {
        return true
      }
    }
    return false
  }
}
