import LanguagePacks

/// Gives every token the sense of the longest form of the lexicon that begins at it.
enum PhraseMarker {
  static func mark(_ tokens: inout [Token], _ lexicon: Lexicon) {
    var index = 0
    while index < tokens.count {
      let word = tokens[index].word
      guard word >= 0 else {
        index += 1
        continue
      }
      let start = lexicon.start(word)
      if start.sense >= 0 { give(start.sense, to: &tokens[index], lexicon) }
      if start.opensPhrase { markPhrase(&tokens, index, start, lexicon) }
      index += Int(tokens[index].span)
    }
  }

  /// Steps over a full stop inside a phrase, so that "a.n. presiden" and "St. Louis" match.
  private static func markPhrase(
    _ tokens: inout [Token], _ first: Int, _ start: Lexicon.FormStart, _ lexicon: Lexicon
  ) {
    var node: Int32 = -1
    var last = first
    var next = first + 1
    while next < tokens.count, next - first < 12 {
      let token = tokens[next]
      if token.kind == .period, next - last == 1 {
        next += 1
        continue
      }
      guard token.kind == .word || token.kind == .number, token.word >= 0,
        !token.flags.contains(.blankLineBefore)
      else { return }
      if node == -1, !start.mayGoOn(with: token.word) { return }
      node =
        node == -1
        ? lexicon.firstNode(tokens[first].word, token.word)
        : lexicon.nextNode(node, token.word)
      guard node >= 0 else { return }
      let sense = lexicon.sense(ofNode: node)
      if sense >= 0 {
        give(sense, to: &tokens[first], lexicon)
        cover(&tokens, first...next)
      }
      last = next
      next += 1
    }
  }

  private static func give(_ sense: Int32, to token: inout Token, _ lexicon: Lexicon) {
    token.sense = sense
    token.traits = lexicon.traits[Int(sense)]
  }

  private static func cover(_ tokens: inout [Token], _ range: ClosedRange<Int>) {
    tokens[range.lowerBound].span = UInt8(range.count)
    for index in range.dropFirst() { tokens[index].flags.insert(.insidePhrase) }
  }
}
