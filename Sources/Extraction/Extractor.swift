package import ClaimModel
package import LanguagePacks

/// Reads a document's text into claims.
///
/// Deterministic, reads no clock, no file and no network. One value serves any number of threads.
package struct Extractor: Sendable {
  package let library: LanguageLibrary
  private let readers: [String: DocumentReader]

  package init(library: LanguageLibrary) {
    self.library = library
    readers = Dictionary(
      library.languages.map { ($0.code, DocumentReader($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns what a text says and who says it.
  ///
  /// - Parameters:
  ///   - text: normalised text; ranges of the reading are UTF-8 byte ranges into it.
  ///   - language: a language code; nil detects it.
  ///   - published: the publication date, ISO 8601; weekdays and "yesterday" are resolved against it.
  /// - Throws: `PackError.unknownLanguage` when there is no pack for the code.
  package func read(_ text: String, language: String? = nil, published: String? = nil) throws(PackError) -> Reading {
    let known = try language.map { code throws(PackError) in try library.language(code) }
    guard let chosen = known ?? library.detect(text) ?? library.languages.first,
      let reader = readers[chosen.code]
    else { throw .unknownLanguage(code: language ?? "", known: library.languages.map(\.code)) }
    let document = reader.read(Array(text.utf8))
    return ClaimAssembler(document, published: published.flatMap(CivilDate.init(iso:))).assemble()
  }
}
