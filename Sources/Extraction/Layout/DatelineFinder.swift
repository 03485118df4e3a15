import ClaimModel
import LanguagePacks

/// Reads the dateline of an article: "New York (ANTARA) -", "JAKARTA, KOMPAS.com –", "KBRN, Baubau:".
///
/// Only at the beginning of one of the first paragraphs, only names, marks and dates, at most 12 tokens,
/// closed by a dash or, after a known outlet, a colon. Its place never speaks.
struct DatelineFinder {
  let tokens: [Token]
  let bytes: [UInt8]
  let language: Language

  struct Dateline {
    /// The first token of the story.
    var end: Int
    var credits: [Credit]
  }

  func find(in paragraph: TokenRange) -> Dateline? {
    guard let close = closingMark(paragraph), close > paragraph.lowerBound else { return nil }
    let words = paragraph.lowerBound..<close
    guard words.allSatisfy(isDatelineToken) else { return nil }
    let sources = words.filter { isSource($0) }
    let isDash = tokens[close].kind == .dash
    guard isDash || !sources.isEmpty else { return nil }
    guard !isDash || looksLikePlace(words) || !sources.isEmpty else { return nil }
    return Dateline(end: close + 1, credits: credits(words))
  }

  private func closingMark(_ paragraph: TokenRange) -> Int? {
    for index in paragraph.prefix(14) {
      switch tokens[index].kind {
      case .dash
      where tokens[index].flags.contains(.spaceBefore)
        || tokens[index].end - tokens[index].start > 1:
        return index
      case .colon: return index
      case .quote, .question, .exclamation, .semicolon: return nil
      default: continue
      }
    }
    return nil
  }

  private func isDatelineToken(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .comma, .open, .close, .number, .period, .dash: return true
    case .symbol: return true
    case .word:
      return token.flags.contains(.capital) || isSource(index)
        || token.traits.marks.contains(.date) || token.traits.classes.contains(.nameParticle)
        || isOf(token)
    default: return false
    }
  }

  /// A place is written in capitals, is known, or stands before a comma or a bracket.
  private func looksLikePlace(_ words: TokenRange) -> Bool {
    let first = tokens[words.lowerBound]
    if first.flags.contains(.allCapitals), first.end - first.start > 3 { return true }
    if first.traits.marks.contains(.place) { return true }
    return words.contains { tokens[$0].kind == .open } || words.count <= 2
  }

  private func isOf(_ token: Token) -> Bool {
    token.traits.classes.contains(.preposition)
      && language.lexicon.senses[Int(token.sense)].value(of: .preposition) == .of
  }

  private func isSource(_ index: Int) -> Bool {
    SourceNames.entry(at: index, tokens, bytes, language) != nil
  }

  private func credits(_ words: TokenRange) -> [Credit] {
    var credits: [Credit] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if let (entry, end) = SourceNames.entry(at: index, tokens, bytes, language) {
        credits.append(Credit(range: range(index..<end), kind: .dateline, name: entry.name))
        index = end
      } else {
        index += 1
      }
    }
    if let place = place(words, credits) { credits.insert(place, at: 0) }
    return credits
  }

  /// The first run of words that is no source.
  private func place(_ words: TokenRange, _ credits: [Credit]) -> Credit? {
    let run = words.drop { tokens[$0].kind != .word }.prefix { tokens[$0].kind == .word }
    guard let first = run.first, let last = run.last else { return nil }
    let range = range(first..<last + 1)
    guard !credits.contains(where: { $0.range.overlaps(range) }) else { return nil }
    return Credit(
      range: range, kind: .place,
      name: String(decoding: bytes[range.start..<range.end], as: UTF8.self))
  }

  private func range(_ tokens: TokenRange) -> ByteRange {
    ByteRange(
      Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
  }
}
