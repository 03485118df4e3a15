internal import ClaimModel
internal import Extraction
internal import Foundation
internal import Ingest
internal import LanguagePacks
internal import Messages
internal import Provenance

/// Articles on their way into the store, and the inputs that were passed over.
struct ArticleIntake {
  private(set) var articles: [Article] = []
  /// In the order they were met.
  private(set) var problems: [Failure] = []

  /// Reads files, folders and `-` (standard input); goes on after one that cannot be read.
  init(paths: [String]) {
    let reader = ArticleReader()
    for path in paths {
      guard path != "-" else {
        add { try reader.read(bytes: Self.standardInput(), origin: say("standard input")) }
        continue
      }
      do {
        for file in try reader.paths(at: path) { add { try reader.read(path: file) } }
      } catch {
        problems.append(Failure(error))
      }
    }
  }

  private mutating func add(_ read: () throws -> [Article]) {
    do { articles += try read() } catch { problems.append(Failure(error)) }
  }

  private static func standardInput() throws -> [UInt8] {
    Array(try FileHandle.standardInput.readToEnd() ?? Data())
  }

  /// Changes every article.
  mutating func describe(_ change: (inout Article) -> Void) {
    for index in articles.indices { change(&articles[index]) }
  }

  /// Reads the claims of every article, over all cores.
  ///
  /// - Throws: ``WorkbenchError/stopped``.
  mutating func read(with extractor: Extractor, in work: Work) throws -> [DocumentImport] {
    let sources = SourceDescriptions(catalog: try extractor.library.sourceCatalog())
    let results = try Parallel.map(articles, in: work, counting: say("articles")) {
      article -> Result<DocumentImport, Failure> in
      do { return .success(try Self.read(article, with: extractor, sources)) } catch {
        return .failure(
          Failure(
            message: "\(article.origin): \(Failure(error).message)",
            status: Failure(error).status))
      }
    }
    for case .failure(let problem) in results { problems.append(problem) }
    return results.compactMap { try? $0.get() }
  }

  private static func read(
    _ article: Article, with extractor: Extractor, _ sources: SourceDescriptions
  ) throws -> DocumentImport {
    let reading = try extractor.read(
      article.text, language: article.language, published: article.published)
    let builder = ChainBuilder(
      text: article.text, reading: reading, outlet: article.outlet,
      document: article.title ?? article.origin)
    var article = article
    article.outlet = builder.outlet
    let chains = builder.chains()
    return DocumentImport(
      article: article, reading: reading, chains: chains, extractor: Version.generator,
      sources: sources.all(in: chains, language: article.language ?? reading.language))
  }
}
