package import ClaimModel
package import LanguagePacks
import Synchronization

/// Reads a document's text into claims.
///
/// Deterministic, reads no clock, no file and no network. One value serves any number of threads; a
/// language is made ready when the first text in it comes.
package final class Extractor: Sendable {
  package let library: LanguageLibrary
  private let readers = Mutex<[String: DocumentReader]>([:])

  package init(library: LanguageLibrary) { self.library = library }

  /// Returns what a text says and who says it.
  ///
  /// - Parameters:
  ///   - text: normalised text; ranges of the reading are UTF-8 byte ranges into it.
  ///   - language: a language code; nil detects it.
  ///   - published: the publication date, ISO 8601; weekdays and "yesterday" are resolved against it.
  /// - Throws: `PackError.unknownLanguage` when there is no pack for the code, or what is wrong with
  ///   a pack.
  package func read(
    _ text: String, language: String? = nil, published: String? = nil
  ) throws(PackError) -> Reading {
    let document = try document(text, language)
    return ClaimAssembler(document, published: published.flatMap(CivilDate.init(iso:))).assemble()
  }

  /// Returns a claim with another content and what its words tell: numbers, dates, frame, flags,
  /// check-worthiness.
  ///
  /// Who says it and how stays as it is, with the flags that do not come from the words.
  /// - Throws: `PackError` as `read` does.
  package func assess(
    _ claim: Claim, content: [ByteRange], in text: String, language: String? = nil,
    published: String? = nil
  ) throws(PackError) -> Claim {
    let document = try document(text, language)
    let assessment = Assessment(document, published: published.flatMap(CivilDate.init(iso:)))
    let old = assessment.flags(of: claim.content.map(document.tokens(within:)))
    var assessed = claim
    assessed.content = content
    assessed.quantities = []
    assessed.dates = []
    assessed.frame = nil
    assessed.flags.removeAll(where: old.contains)
    assessment.complete(&assessed, content: content.map(document.tokens(within:)))
    return assessed
  }

  private func document(_ text: String, _ language: String?) throws(PackError) -> DocumentContext {
    let code = language ?? library.detect(text) ?? library.codes.first ?? ""
    return try reader(code).read(Array(text.utf8))
  }

  /// Returns how a text is cut into paragraphs, sentences and quotations.
  ///
  /// - Parameters:
  ///   - bytes: any bytes; what is no UTF-8 is read as symbols.
  ///   - language: a language code.
  /// - Throws: `PackError` as `read` does.
  package func segments(_ bytes: [UInt8], language: String) throws(PackError) -> Segments {
    Segments(try reader(language).read(bytes))
  }

  private func reader(_ code: String) throws(PackError) -> DocumentReader {
    let language = try library.language(code)
    return readers.withLock { readers in
      if let known = readers[language.code] { return known }
      let reader = DocumentReader(language)
      readers[language.code] = reader
      return reader
    }
  }
}
