import LanguagePacks

/// Finds the subject of a sentence whose verb stands last (Turkish).
///
/// A subject is a noun phrase in the bare case at the sentence's beginning, mostly closed by a comma:
/// "Sağlık Bakanı Deniz Aksoy, …". A name with a case ending after its apostrophe is no subject.
struct VerbFinalSubject {
  let context: SentenceContext
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext) { self.context = context }

  /// Returns the subject between two tokens and the first token after it and its comma.
  func find(from floor: Int, to limit: Int) -> (phrase: TokenRange, end: Int)? {
    closedByComma(floor, limit) ?? leading(floor, limit)
  }

  private func closedByComma(_ floor: Int, _ limit: Int) -> (phrase: TokenRange, end: Int)? {
    var start = floor
    var index = floor
    var open = 0
    while index < limit, index - floor < 40 {
      if context.isQuoted(index) || document.kind(index) == .quote { return nil }
      if document.kind(index) == .open { open += 1 }
      if document.kind(index) == .close { open -= 1 }
      if document.kind(index) == .comma, open <= 0 {
        let phrase = dropAdverbs(start..<index)
        if isSubject(phrase) { return (phrase, index + 1) }
        start = index + 1
      }
      index += 1
    }
    return nil
  }

  /// A leading run of names and roles without a comma: "Londra Polisi başkentteki …".
  private func leading(_ floor: Int, _ limit: Int) -> (phrase: TokenRange, end: Int)? {
    let start = dropAdverbs(floor..<limit).lowerBound
    var end = start
    while end < limit, continuesName(end, start) { end += 1 }
    while end > start, document.kind(end - 1) == .open || document.has(end - 1, .conjunction) { end -= 1 }
    let phrase = start..<end
    guard isSubject(phrase) else { return nil }
    var next = end
    if next < limit, document.isWord(next, "ise") || document.kind(next) == .comma { next += 1 }
    return (phrase, next)
  }

  private func continuesName(_ index: Int, _ start: Int) -> Bool {
    switch document.kind(index) {
    case .open, .close: return true
    case .word: break
    default: return false
    }
    if context.isQuoted(index) { return false }
    if document.isCapital(index) {
      return index == start || caseEnding(index - 1) != .object
    }
    if document.role(index) != nil { return true }
    return document.has(index, .conjunction) && index > start
      && index + 1 < context.range.upperBound
      && (document.isCapital(index + 1) || document.role(index + 1) != nil)
  }

  private func dropAdverbs(_ range: TokenRange) -> TokenRange {
    var start = range.lowerBound
    while start < range.upperBound {
      let drops: WordClasses = [.linking, .adverb, .conjunction, .time, .hedge, .subordinator]
      if document.kind(start) == .comma || document.has(start, drops)
        || document.sense(start)?.date != nil
      {
        start = document.after(start)
      } else {
        break
      }
    }
    return min(start, range.upperBound)..<range.upperBound
  }

  /// Whether a phrase ends in a bare name or role and holds no verb.
  func isSubject(_ phrase: TokenRange) -> Bool {
    guard let last = phrase.last(where: { document.kind($0) == .word }), phrase.count <= 25 else {
      return false
    }
    if phrase.contains(where: { document.has($0, .verb) && !document.isCapital($0) && document.role($0) == nil }) {
      return false
    }
    if phrase.count == 1, document.has(last, .pronoun) { return true }
    if caseEnding(last) != .bare { return false }
    if document.role(last) != nil || document.has(last, .givenName) { return true }
    guard document.isCapital(last) else { return false }
    return document.tokens[last].sense < 0 || !document.has(last, .functional)
  }

  enum CaseEnding {
    case bare
    case genitive
    case object
  }

  /// The case that the letters after an apostrophe show.
  func caseEnding(_ index: Int) -> CaseEnding {
    let token = document.tokens[index]
    guard token.flags.contains(.apostrophe) else { return .bare }
    let bytes = document.bytes[Int(token.start) + Int(token.stemLength)..<Int(token.end)]
    let suffix = bytes.drop { $0 == 0x27 || $0 == 0xE2 || $0 == 0x80 || $0 == 0x99 || $0 == 0x98 }
    if suffix.elementsEqual("s".utf8) { return .bare }
    return suffix.last == UInt8(ascii: "n") && suffix.count <= 4 && !suffix.contains(UInt8(ascii: "d"))
      && !suffix.contains(UInt8(ascii: "t")) ? .genitive : .object
  }
}
