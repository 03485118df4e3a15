import ClaimModel
import LanguagePacks

/// Sorts the paragraphs of a text, one by one, into the story's sentences, boilerplate and credits.
struct PageLayout {
  private(set) var sentences: [DocumentContext.Sentence] = []
  private(set) var boilerplate: [Boilerplate] = []
  private(set) var credits: [Credit] = []
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let boilerplateFinder: BoilerplateFinder
  private let shapes: LineShapes
  private let creditFinder: CreditFinder
  private let datelines: DatelineFinder
  private let splitter: SentenceSplitter
  private var foundDateline = false

  init(
    _ tokens: [Token], _ bytes: [UInt8], _ quotations: [Quotation], _ language: Language,
    _ boilerplateFinder: BoilerplateFinder
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.boilerplateFinder = boilerplateFinder
    shapes = LineShapes(tokens: tokens, bytes: bytes, language: language)
    creditFinder = CreditFinder(tokens: tokens, bytes: bytes, language: language)
    datelines = DatelineFinder(tokens: tokens, bytes: bytes, language: language)
    splitter = SentenceSplitter(
      tokens: tokens, bytes: bytes, quotations: quotations, language: language)
    sentences.reserveCapacity(tokens.count / 16 + 4)
  }

  mutating func add(_ paragraph: TokenRange, at index: Int, before next: TokenRange?) {
    let range = range(paragraph)
    let kind =
      boilerplateFinder.kind(ofLine: range, bytes)
      ?? shapes.kind(paragraph, position: index, next: next)
    if let kind { boilerplate.append(Boilerplate(range: range, kind: kind)) }
    creditFinder.find(in: paragraph, isBoilerplate: kind != nil, into: &credits)
    guard kind == nil else { return }
    addStory(storyPart(of: paragraph, at: index), index)
  }

  private mutating func storyPart(of paragraph: TokenRange, at index: Int) -> TokenRange {
    guard !foundDateline, index < 6, let dateline = datelines.find(in: paragraph),
      dateline.end < paragraph.upperBound
    else { return paragraph }
    foundDateline = true
    credits += dateline.credits
    return dateline.end..<paragraph.upperBound
  }

  private mutating func addStory(_ story: TokenRange, _ paragraph: Int) {
    var start = story.lowerBound
    while start < story.upperBound {
      let sentence = splitter.sentence(from: start, in: story)
      start = sentence.upperBound
      let range = range(sentence)
      if let kind = boilerplateFinder.kind(ofSentence: range, bytes) {
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
