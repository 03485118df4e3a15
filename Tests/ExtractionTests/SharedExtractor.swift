import Extraction
import LanguagePacks

/// The embedded packs, compiled once for all tests: that takes seconds in a debug build.
enum Shared {
  static let library = Result { try LanguageLibrary.embedded() }
  static let extractor = library.map(Extractor.init(library:))
}
