internal import ClaimModel
internal import Extraction
internal import Foundation
internal import Ingest
internal import Messages

/// Reads articles and writes their claims batch by batch: over all cores, in the order of the
/// input, with no more than one batch in memory.
final class ExtractionStream: ReplyStream {
  private var inputs: [String]
  private let extractor: Extractor
  private let format: ExtractionFormat
  private let language: String?
  private let work: Work
  private var done = 0
  private var lines: JSONLinesStream?
  private var descriptor: Int32 = -1
  private var pending: [ReplyPiece] = []
  private(set) var status = ExitStatus.success
  /// Documents of one batch, and the bytes after which it is full.
  private static let batch = (documents: 256, bytes: 4 << 20)

  init(
    inputs: [String], extractor: Extractor, format: ExtractionFormat, language: String?, work: Work
  ) {
    self.inputs = inputs.reversed()
    self.extractor = extractor
    self.format = format
    self.language = language
    self.work = work
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  func next() throws -> ReplyPiece? {
    if pending.isEmpty { pending = try batch().reversed() }
    return pending.popLast()
  }

  /// Problems stand before the output of their batch.
  private func batch() throws -> [ReplyPiece] {
    try work.check()
    var articles: [Article] = []
    var problems: [ReplyPiece] = []
    var bytes = 0
    while articles.count < Self.batch.documents, bytes < Self.batch.bytes {
      do {
        guard let article = try article() else { break }
        bytes += article.raw.count
        articles.append(article)
      } catch {
        problems.append(problem(Failure(error)))
      }
    }
    let outputs = Parallel.map(articles) { [extractor, format, language] article in
      Result { try Self.write(article, extractor, format, language) }.mapError { Failure($0) }
    }
    done += articles.count
    work.tell(done, of: nil, say("articles"))
    let text = outputs.compactMap { try? $0.get() }.joined()
    for (article, output) in zip(articles, outputs) {
      guard case .failure(let failure) = output else { continue }
      problems.append(
        problem(Failure(message: "\(article.origin): \(failure.message)", status: failure.status)))
    }
    return problems + (text.isEmpty ? [] : [.output(text)])
  }

  private static func write(
    _ article: Article, _ extractor: Extractor, _ format: ExtractionFormat, _ language: String?
  ) throws -> String {
    let reading = try extractor.read(
      article.text, language: language ?? article.language, published: article.published)
    return try format.write(article, reading: reading)
  }

  private func problem(_ failure: Failure) -> ReplyPiece {
    status = failure.status
    return .problem(failure.message)
  }

  private var queued: [Article] = []

  /// Returns the next article of the inputs, or nil when all are read.
  private func article() throws -> Article? {
    while true {
      if !queued.isEmpty { return queued.removeFirst() }
      if lines != nil {
        if let article = try lines?.next() { return article }
        lines = nil
        continue
      }
      guard let input = inputs.popLast() else { return nil }
      try open(input)
    }
  }

  private func open(_ input: String) throws {
    if input == "-" {
      try openStandardInput()
    } else if input.hasSuffix(".jsonl") || input.hasSuffix(".ndjson") {
      descriptor = Foundation.open(input, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw IngestError.missing(path: input) }
      lines = JSONLinesStream(descriptor: descriptor, origin: input)
    } else {
      let paths = try ArticleReader().paths(at: input)
      guard paths == [input] else {
        inputs += paths.reversed()
        return
      }
      queued = try ArticleReader().read(path: input)
    }
  }

  /// JSON Lines are streamed; anything else is one article. The first byte tells.
  private func openStandardInput() throws {
    var first = [UInt8](repeating: 0, count: 1)
    guard read(STDIN_FILENO, &first, 1) == 1 else {
      throw IngestError.empty(origin: say("standard input"))
    }
    if first[0] == UInt8(ascii: "{") {
      lines = JSONLinesStream(
        descriptor: STDIN_FILENO, origin: say("standard input"), opening: first)
    } else {
      let rest = try FileHandle.standardInput.readToEnd() ?? Data()
      queued = try ArticleReader().read(bytes: first + Array(rest), origin: say("standard input"))
    }
  }
}
