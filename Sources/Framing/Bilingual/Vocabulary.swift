package import LanguagePacks

/// What a language's pack knows of meanings that other packs know too.
package struct Vocabulary: Sendable {
  /// Folded forms of up to `longest` words, with the codes of what they mean.
  let concepts: [String: [String]]
  /// Folded words that carry no content.
  package let functionWords: Set<String>

  /// Longer forms are passed over, in words.
  static let longest = 4

  init(concepts: [String: [String]], functionWords: Set<String>) {
    self.concepts = concepts
    self.functionWords = functionWords
  }

  /// - Throws: ``PackError`` when a table of the pack cannot be read.
  package init(_ pack: LanguagePack) throws(PackError) {
    var concepts: [String: [String]] = [:]
    for (form, codes) in try pack.concepts() {
      concepts[Folding.fold(form[...]), default: []] += codes
    }
    self.init(
      concepts: concepts.mapValues { Set($0).sorted() },
      functionWords: Set(try pack.functionWords().map { Folding.fold($0[...]) }))
  }
}
