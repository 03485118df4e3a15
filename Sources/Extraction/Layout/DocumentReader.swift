import ClaimModel
import LanguagePacks

/// Cuts a text into the parts the rules read: tokens, quotations, sentences, boilerplate, credits.
struct DocumentReader {
  let language: Language
  let boilerplateFinder: BoilerplateFinder

  init(_ language: Language) {
    self.language = language
    boilerplateFinder = BoilerplateFinder(language)
  }

  func read(_ bytes: [UInt8]) -> DocumentContext {
    var tokens = Scanner.scan(bytes, lexicon: language.lexicon)
    if language.order == .sov { InflectedRoles(bytes: bytes, language: language).mark(&tokens) }
    let paragraphs = Paragraphs.find(tokens)
    let quotations = QuotationFinder.find(tokens, bytes, language, paragraphs: paragraphs)
    for (index, quotation) in quotations.enumerated() {
      for token in quotation.inner { tokens[token].quotation = Int32(index) }
    }
    var builder = Builder(reader: self, tokens: tokens, bytes: bytes, quotations: quotations)
    for (index, paragraph) in paragraphs.enumerated() {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      builder.add(paragraph, at: index, before: next)
    }
    return DocumentContext(
      bytes: bytes, language: language, tokens: tokens, paragraphs: paragraphs,
      quotations: quotations, sentences: builder.sentences, boilerplate: builder.boilerplate,
      credits: builder.credits)
  }

  private struct Builder {
    let reader: DocumentReader
    let tokens: [Token]
    let bytes: [UInt8]
    let quotations: [Quotation]
    var sentences: [DocumentContext.Sentence] = []
    var boilerplate: [Boilerplate] = []
    var credits: [Credit] = []
    private var foundDateline = false

    init(reader: DocumentReader, tokens: [Token], bytes: [UInt8], quotations: [Quotation]) {
      self.reader = reader
      self.tokens = tokens
      self.bytes = bytes
      self.quotations = quotations
    }

    mutating func add(_ paragraph: TokenRange, at index: Int, before next: TokenRange?) {
      let range = range(paragraph)
      let kind =
        reader.boilerplateFinder.kind(ofLine: range, bytes)
        ?? LineShapes(tokens: tokens, bytes: bytes, language: reader.language)
        .kind(paragraph, position: index, next: next)
      if let kind { boilerplate.append(Boilerplate(range: range, kind: kind)) }
      credits += CreditFinder(tokens: tokens, bytes: bytes, language: reader.language)
        .find(in: paragraph, isBoilerplate: kind != nil)
      guard kind == nil else { return }
      addStory(storyPart(of: paragraph, at: index), index)
    }

    private mutating func storyPart(of paragraph: TokenRange, at index: Int) -> TokenRange {
      guard !foundDateline, index < 6,
        let dateline = DatelineFinder(tokens: tokens, bytes: bytes, language: reader.language)
          .find(in: paragraph), dateline.end < paragraph.upperBound
      else { return paragraph }
      foundDateline = true
      credits += dateline.credits
      return dateline.end..<paragraph.upperBound
    }

    private mutating func addStory(_ story: TokenRange, _ paragraph: Int) {
      let splitter = SentenceSplitter(
        tokens: tokens, bytes: bytes, quotations: quotations, language: reader.language)
      for sentence in splitter.split(story) {
        let range = range(sentence)
        if let kind = reader.boilerplateFinder.kind(ofSentence: range, bytes) {
          boilerplate.append(Boilerplate(range: range, kind: kind))
          continue
        }
        sentences.append(
          DocumentContext.Sentence(
            range: sentence, paragraph: paragraph,
            isFirstOfParagraph: sentence.lowerBound == story.lowerBound))
      }
    }

    private func range(_ tokens: TokenRange) -> ByteRange {
      ByteRange(
        Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
    }
  }
}
