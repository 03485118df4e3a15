import ClaimModel
import LanguagePacks

/// Cuts a text into the parts the rules read: tokens, quotations, sentences, boilerplate, credits.
struct DocumentReader {
  private let language: Language
  private let boilerplateFinder: BoilerplateFinder

  init(_ language: Language) {
    self.language = language
    boilerplateFinder = BoilerplateFinder(language)
  }

  func read(_ bytes: [UInt8]) -> DocumentContext {
    var tokens = Scanner.scan(bytes, language)
    let folded = FoldedWords(tokens, bytes, language)
    InflectedRoles.mark(&tokens, folded, language)
    let paragraphs = Paragraphs.find(tokens)
    let quotations = QuotationFinder.find(tokens, bytes, language, paragraphs: paragraphs)
    for (index, quotation) in quotations.enumerated() {
      for token in quotation.inner { tokens[token].quotation = Int32(index) }
    }
    var layout = PageLayout(tokens, bytes, quotations, language, boilerplateFinder)
    for (index, paragraph) in paragraphs.enumerated() {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      layout.add(paragraph, at: index, before: next)
    }
    return DocumentContext(
      bytes: bytes, language: language, tokens: tokens, folded: folded, paragraphs: paragraphs,
      quotations: quotations, sentences: layout.sentences, boilerplate: layout.boilerplate,
      credits: layout.credits)
  }
}
