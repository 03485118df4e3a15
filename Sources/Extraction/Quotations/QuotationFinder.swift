import LanguagePacks

/// Pairs quotation marks within paragraphs.
///
/// The shape of a mark counts less than where it stands: a mark before a word opens, a mark after one
/// closes, and when both or neither hold it does what is due. So “…" and ”…” and a mark after a space
/// pair, and an odd mark costs its own sentence, never the document. Single marks pair only where no
/// double quotation is open, and an apostrophe never opens one.
struct QuotationFinder {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let language: Language
  private(set) var quotations: [Quotation] = []

  static func find(
    _ tokens: [Token], _ bytes: [UInt8], _ language: Language, paragraphs: [Range<Int>]
  ) -> [Quotation] {
    guard tokens.contains(where: { $0.kind == .quote }) else { return [] }
    var finder = QuotationFinder(tokens: tokens, bytes: bytes, language: language)
    for (index, paragraph) in paragraphs.enumerated() {
      finder.find(in: paragraph, next: index + 1 < paragraphs.count ? paragraphs[index + 1] : nil)
    }
    return finder.quotations
  }

  private init(tokens: [Token], bytes: [UInt8], language: Language) {
    self.tokens = tokens
    self.bytes = bytes
    self.language = language
  }

  private mutating func find(in paragraph: Range<Int>, next: Range<Int>?) {
    var open: Int?
    var isSingle = false
    let continues = quotations.last.map { $0.isUnclosed && $0.close == paragraph.lowerBound }
    var isFirst = true
    for index in paragraph where tokens[index].kind == .quote {
      let single = tokens[index].flags.contains(.single)
      if let start = open {
        if single != isSingle {
          continue
        } else if closes(index, open: start, in: paragraph) {
          add(Quotation(open: start, close: index))
          open = nil
        } else if let end = sentenceEnd(start + 1..<index) {
          add(Quotation(open: start, close: end, isUnclosed: true))
          open = index
        } else {
          open = index
        }
      } else if opens(index, single: single, in: paragraph) {
        open = index
        isSingle = single
      }
      if isFirst, let open, open == paragraph.lowerBound, continues == true {
        pendingContinuation = true
      }
      isFirst = false
    }
    guard let open else { return }
    closeAtParagraphEnd(open, paragraph, single: isSingle, next: next)
  }

  private var pendingContinuation = false

  private mutating func add(_ quotation: Quotation) {
    var quotation = quotation
    if pendingContinuation {
      quotation.continuesPrevious = true
      pendingContinuation = false
    }
    if quotation.inner.isEmpty { return }
    quotations.append(quotation)
  }

  /// An unclosed mark is a quotation when it opens the paragraph or follows a comma or a colon, or
  /// when the next paragraph opens with a mark too.
  private mutating func closeAtParagraphEnd(
    _ open: Int, _ paragraph: Range<Int>, single: Bool, next: Range<Int>?
  ) {
    guard !single else { return }
    let goesOn = next.map { tokens[$0.lowerBound].kind == .quote } ?? false
    let introduced =
      open == paragraph.lowerBound
      || [.comma, .colon, .period].contains(tokens[open - 1].kind)
    guard goesOn || introduced else { return }
    add(Quotation(open: open, close: paragraph.upperBound, isUnclosed: true))
  }

  private func sentenceEnd(_ range: Range<Int>) -> Int? {
    guard
      let end = range.last(where: {
        tokens[$0].kind == .period || tokens[$0].kind == .question
          || tokens[$0].kind == .exclamation
      })
    else { return nil }
    return end + 1
  }

  private func spaceBefore(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    if index == paragraph.lowerBound || tokens[index].flags.contains(.spaceBefore) { return true }
    let before = tokens[index - 1].kind
    return before == .open || before == .dash || before == .quote
  }

  private func spaceAfter(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return true }
    let next = tokens[index + 1]
    if next.flags.contains(.spaceBefore) { return true }
    switch next.kind {
    case .comma, .period, .question, .exclamation, .colon, .semicolon, .close, .dash, .ellipsis:
      return true
    default: return false
    }
  }

  /// Whether a mark opens when none is open.
  private func opens(_ index: Int, single: Bool, in paragraph: Range<Int>) -> Bool {
    let before = spaceBefore(index, paragraph)
    if single {
      return before && !spaceAfter(index, paragraph) && hasSingleClose(after: index, paragraph)
    }
    if reportFollows(index, in: paragraph) { return false }
    if isSlippedOpen(index, in: paragraph) { return true }
    if isTypedClose(index), !before { return false }
    return before || !spaceAfter(index, paragraph) || isTypedOpen(index)
  }

  /// Whether a mark closes the quotation that is open. A typed closing mark always closes a typed
  /// opening one.
  private func closes(_ index: Int, open: Int, in paragraph: Range<Int>) -> Bool {
    if isTypedOpen(open), isTypedClose(index) { return true }
    if reportFollows(index, in: paragraph) { return true }
    let before = spaceBefore(index, paragraph)
    let after = spaceAfter(index, paragraph)
    if before && !after { return false }
    return !(isTypedOpen(index) && before)
  }

  /// A mark that has slipped to its right neighbour, as in `selamat, "kata Andi`, still closes: behind
  /// a comma or a sentence end, with a reporting verb of small letters after it.
  private func reportFollows(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound, index + 1 < paragraph.upperBound else { return false }
    switch tokens[index - 1].kind {
    case .comma, .period, .question, .exclamation, .ellipsis: break
    default: return false
    }
    let next = tokens[index + 1]
    guard next.traits.marks.contains(.cue), !next.flags.contains(.capital) else { return false }
    return language.lexicon.senses[Int(next.sense)].cues.contains {
      [.finite, .inverted, .clitic].contains($0.tag)
        && language.cues[$0.cue].complements.contains(.quote)
    }
  }

  /// A mark that has slipped to its left neighbour, as in `sudah turun." Kami lega, "kata Andi`, still
  /// opens: behind a sentence end, when the next mark closes before a reporting verb.
  private func isSlippedOpen(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound, !tokens[index].flags.contains(.spaceBefore),
      spaceAfter(index, paragraph)
    else { return false }
    switch tokens[index - 1].kind {
    case .period, .question, .exclamation: break
    default: return false
    }
    let next = (index + 1..<paragraph.upperBound).first {
      tokens[$0].kind == .quote && !tokens[$0].flags.contains(.single)
    }
    return next.map { reportFollows($0, in: paragraph) } ?? false
  }

  private func hasSingleClose(after index: Int, _ paragraph: Range<Int>) -> Bool {
    for next in index + 1..<paragraph.upperBound where tokens[next].kind == .quote {
      guard tokens[next].flags.contains(.single) else { continue }
      if !spaceBefore(next, paragraph), spaceAfter(next, paragraph) { return true }
    }
    return false
  }

  /// “ and « (the last byte tells them apart from ” and »).
  private func isTypedOpen(_ index: Int) -> Bool {
    let last = bytes[Int(tokens[index].end) - 1]
    return bytes[Int(tokens[index].start)] >= 0x80 && [0x9C, 0x9E, 0x9F, 0xAB].contains(last)
  }

  private func isTypedClose(_ index: Int) -> Bool {
    let last = bytes[Int(tokens[index].end) - 1]
    return bytes[Int(tokens[index].start)] >= 0x80 && [0x9D, 0xBB].contains(last)
  }
}
