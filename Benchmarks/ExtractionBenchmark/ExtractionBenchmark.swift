import ClaimModel
import Extraction
import Foundation
import LanguagePacks
import Timing

/// Times the extractor over self-made news text, beside a bare word scan of the same bytes.
///
/// Figures are CPU seconds of the process, so that a busy machine matters less, and ratios within one
/// run. Link it as the product is, with --static-swift-stdlib. Arguments: megabytes of text (default 20), folder of articles (default Claims).
@main struct ExtractionBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let megabytes = arguments.first.flatMap(Int.init) ?? 20
    let folder = arguments.dropFirst().first ?? "Claims"
    let extractor = Extractor(library: try LanguageLibrary.embedded())
    let corpus = try Corpus(folder: folder, bytes: megabytes * 1_000_000)
    for article in corpus.articles.prefix(50) {
      _ = try extractor.read(article.text, language: article.language)
    }
    let scan = Stopwatch.cpu { corpus.countWords() }
    print("text: \(corpus.bytes) bytes, \(corpus.articles.count) documents")
    print("bare word scan: \(rate(corpus.bytes, scan)) MB/CPU-s")
    for share in [100, 10, 1].reversed() where corpus.bytes * share / 100 > 100_000 {
      let part = corpus.part(percent: share)
      let seconds = try Stopwatch.cpu { try read(part, extractor) }
      let size = part.reduce(0) { $0 + $1.text.utf8.count }
      print(
        "one thread, \(size) bytes: \(rate(size, seconds)) MB/CPU-s, "
          + "\((seconds / scan * Double(corpus.bytes) / Double(size)).formatted(.number.precision(.fractionLength(1)))) × the word scan"
      )
    }
    let one = try Stopwatch.wall { try read(corpus.articles[...], extractor) }
    let two = Stopwatch.wall { readParallel(corpus.articles, extractor) }
    print(
      "two threads: \((one / two).formatted(.number.precision(.fractionLength(2)))) × one (wall)")
    print("peak memory: \(Stopwatch.peakMemory() / 1_000_000) MB, the text included")
  }

  private static func read(_ articles: ArraySlice<Corpus.Article>, _ extractor: Extractor) throws {
    var claims = 0
    for article in articles {
      claims += try extractor.read(article.text, language: article.language).claims.count
    }
    precondition(claims > 0)
  }

  private static func readParallel(_ articles: [Corpus.Article], _ extractor: Extractor) {
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let middle = articles.count / 2
      let part = half == 0 ? articles[..<middle] : articles[middle...]
      try? read(part, extractor)
    }
  }

  private static func rate(_ bytes: Int, _ seconds: Double) -> String {
    (Double(bytes) / 1_000_000 / seconds).formatted(.number.precision(.fractionLength(1)))
  }
}
