import ClaimModel
import LanguagePacks

/// One document cut into tokens, paragraphs, quotations and sentences. Read-only for the rules.
final class DocumentContext {
  let bytes: [UInt8]
  let language: Language
  let tokens: [Token]
  let folded: FoldedWords
  let paragraphs: [TokenRange]
  let quotations: [Quotation]
  /// The sentences of the story, boilerplate and dateline left out.
  let sentences: [Sentence]
  let boilerplate: [Boilerplate]
  let credits: [Credit]
  /// Asked where names are told from offices.
  private(set) lazy var capitals = CapitalWords(tokens)

  /// One sentence, with what tells how it stands in its paragraph.
  struct Sentence {
    let range: TokenRange
    let paragraph: Int
    let isFirstOfParagraph: Bool
  }

  init(
    bytes: [UInt8], language: Language, tokens: [Token], folded: FoldedWords,
    paragraphs: [TokenRange], quotations: [Quotation], sentences: [Sentence],
    boilerplate: [Boilerplate], credits: [Credit]
  ) {
    self.bytes = bytes
    self.language = language
    self.tokens = tokens
    self.folded = folded
    self.paragraphs = paragraphs
    self.quotations = quotations
    self.sentences = sentences
    self.boilerplate = boilerplate
    self.credits = credits
  }

  // MARK: Tokens

  /// Rules look one token ahead and one behind: outside the text there is a token that is nothing.
  func isToken(_ index: Int) -> Bool {
    UInt(bitPattern: index) < UInt(bitPattern: tokens.count)
  }

  private func traits(_ index: Int) -> WordTraits {
    isToken(index) ? tokens[index].traits : WordTraits()
  }

  func classes(_ index: Int) -> WordClasses { traits(index).classes }

  func has(_ index: Int, _ classes: WordClasses) -> Bool {
    !traits(index).classes.isDisjoint(with: classes)
  }

  func marks(_ index: Int) -> SenseMarks { traits(index).marks }

  /// Whether the form that begins at a token is a cue in any of its senses.
  func hasCue(_ index: Int) -> Bool { traits(index).marks.contains(.cue) }

  /// The tags of the form that begins at a token, as a cue.
  func cueTags(_ index: Int) -> CueTags { traits(index).cueTags }

  func role(_ index: Int) -> RoleKind? { traits(index).role }

  func kind(_ index: Int) -> TokenKind { isToken(index) ? tokens[index].kind : .symbol }

  func flags(_ index: Int) -> TokenFlags { isToken(index) ? tokens[index].flags : [] }

  func isQuoted(_ index: Int) -> Bool { isToken(index) && tokens[index].quotation >= 0 }

  func isCapital(_ index: Int) -> Bool { flags(index).contains(.capital) }

  func sense(_ index: Int) -> Sense? {
    guard isToken(index), tokens[index].sense >= 0 else { return nil }
    return language.lexicon.senses[Int(tokens[index].sense)]
  }

  /// The first token after the form that begins at an index.
  func after(_ index: Int) -> Int {
    index + (isToken(index) ? max(1, Int(tokens[index].span)) : 1)
  }

  func bytes(_ range: TokenRange) -> ByteRange {
    guard !range.isEmpty else { return ByteRange(0, 0) }
    return ByteRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The tokens that lie wholly in some bytes.
  func tokens(within range: ByteRange) -> TokenRange {
    let first = tokens.firstIndex { Int($0.start) >= range.start } ?? tokens.count
    let end = tokens[first...].firstIndex { Int($0.end) > range.end } ?? tokens.count
    return first..<end
  }

  /// The bytes of a name or a noun phrase, an English 's at its end left out.
  func mention(_ range: TokenRange) -> ByteRange {
    guard language.sharesForms, let last = range.last else { return bytes(range) }
    let token = tokens[last]
    return ByteRange(
      bytes(range).start,
      Int(token.flags.contains(.apostrophe) ? token.start + Int32(token.stemLength) : token.end))
  }

  func text(_ range: TokenRange) -> String {
    let range = bytes(range)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The word's letters without an inflection after an apostrophe, as written.
  func stem(_ index: Int) -> ArraySlice<UInt8> {
    guard isToken(index) else { return [] }
    let token = tokens[index]
    return bytes[Int(token.start)..<Int(token.start) + Int(token.stemLength)]
  }

  /// Whether the word is written, folded, like an ASCII word given.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard kind(index) == .word, tokens[index].word >= 0 else { return false }
    let known = language.lexicon.words.bytes(of: tokens[index].word)
    return word.withUTF8Buffer { known.elementsEqual($0) }
  }
}
