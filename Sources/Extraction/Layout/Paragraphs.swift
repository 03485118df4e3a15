/// Finds the paragraphs of a token array.
///
/// A blank line always ends a paragraph. A single line end does too, unless the text is hard-wrapped:
/// most of its lines then end in the middle of a sentence at a typewriter's width.
enum Paragraphs {
  static func find(_ tokens: [Token]) -> [Range<Int>] {
    let wrapped = isHardWrapped(tokens)
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() {
      let flags = tokens[index].flags
      guard flags.contains(.blankLineBefore) || (flags.contains(.lineBefore) && !wrapped) else {
        continue
      }
      paragraphs.append(start..<index)
      start = index
    }
    if start < tokens.count { paragraphs.append(start..<tokens.count) }
    return paragraphs
  }

  private static func isHardWrapped(_ tokens: [Token]) -> Bool {
    var single = 0
    var inside = 0
    var lineStart: Int32 = 0
    for index in tokens.indices.dropFirst() where tokens[index].flags.contains(.lineBefore) {
      defer { lineStart = tokens[index].start }
      if tokens[index].flags.contains(.blankLineBefore) { continue }
      single += 1
      let width = tokens[index - 1].end - lineStart
      if (45...110).contains(width), !endsSentence(tokens[index - 1]) { inside += 1 }
    }
    return single >= 3 && inside * 2 > single
  }

  private static func endsSentence(_ token: Token) -> Bool {
    switch token.kind {
    case .period, .question, .exclamation, .quote, .colon, .close, .ellipsis: true
    default: false
    }
  }
}
