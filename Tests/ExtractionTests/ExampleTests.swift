import Extraction
import LanguagePacks
import Testing

/// Every example of every pack is read as it is marked.
@Suite struct ExampleTests {
  static let extractor = try? Shared.extractor.get()
  static let examples = (try? extractor?.library.all())?.flatMap(\.examples) ?? []

  @Test func thereAreExamplesInEveryLanguage() throws {
    let languages = Set(Self.examples.map(\.language))
    #expect(languages == ["en", "id", "tr"])
  }

  @Test(arguments: examples)
  func exampleIsReadAsMarked(example: Example) throws {
    let extractor = try #require(Self.extractor)
    let failures = try ExampleCheck(example, extractor).failures
    #expect(failures.isEmpty, "\(example.language)/examples.tsv:\(example.line): \(failures)")
  }
}
