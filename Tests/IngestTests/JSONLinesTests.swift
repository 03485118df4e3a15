import ClaimModel
import Foundation
import Testing

@testable import Ingest

@Suite struct JSONLinesTests {
  private static let two =
    "\u{FEFF}{\"id\":\"a\",\"text\":\"Satu.\\r\\nDua.\",\"lang\":\"id\",\"url\":\"u\",\"x\":[1]}\r\n\n"
    + "{\"id\":7,\"text\":\"\\u001b[2J\\u202e\",\"title\":\"T\",\"outlet\":\"O\",\"published\":\"P\",\"lang\":null}"

  /// The text is not touched, or offsets into it would no longer be true.
  @Test(arguments: ["a.jsonl", "a.ndjson", "standard input"])
  func articles(origin: String) throws {
    let articles = try ArticleReader().read(bytes: Array(Self.two.utf8), origin: origin)
    try #require(articles.count == 2)
    #expect(Array(articles[0].text.utf8) == Array("Satu.\r\nDua.".utf8))
    #expect(articles.map(\.id) == ["a", "7"])
    #expect(articles.map(\.origin) == ["\(origin):1", "\(origin):3"])
    #expect(articles.map(\.language) == ["id", nil])
    #expect(articles[0].url == "u")
    #expect(articles[1].text == "\u{1B}[2J\u{202E}")
    #expect([articles[1].title, articles[1].outlet, articles[1].published] == ["T", "O", "P"])
    #expect(articles[1].raw.first == UInt8(ascii: "{"))
  }

  static let faults: [(String, LineFault)] = [
    ("{\"id\":\"a\"", .notJSON),
    ("nonsense", .notJSON),
    ("{\"text\":\"\\ud800\"}", .notJSON),
    (String(repeating: "[", count: 100_000), .notJSON),
    ("[1]", .notAnObject),
    ("3", .notAnObject),
    ("{\"id\":\"a\"}", .missingText),
    ("{\"text\":null}", .missingText),
    ("{\"text\":\" \\n\"}", .emptyText),
    ("{\"text\":3}", .notAString(key: "text")),
    ("{\"text\":\"a\",\"title\":[]}", .notAString(key: "title")),
    ("{\"text\":\"a\",\"id\":{}}", .notAString(key: "id")),
  ]

  @Test(arguments: faults)
  func malformed(line: String, fault: LineFault) {
    let input = "{\"text\":\"Baik.\"}\n\n" + line + "\n"
    #expect(throws: IngestError.malformedLine(origin: "a.jsonl", line: 3, fault: fault)) {
      try ArticleReader().read(bytes: Array(input.utf8), origin: "a.jsonl")
    }
  }

  @Test(arguments: faults)
  func streamGoesOnAfterAFault(line: String, fault: LineFault) throws {
    let (articles, errors) = try stream(
      "{\"text\":\"Satu.\"}\n" + line + "\n{\"text\":\"Dua.\"}", limit: 1 << 20)
    #expect(articles.map(\.text) == ["Satu.", "Dua."])
    #expect(errors == [.malformedLine(origin: "in", line: 2, fault: fault)])
  }

  @Test func streamReadsWhatTheReaderReads() throws {
    let (articles, errors) = try stream(Self.two, limit: 1 << 20)
    #expect(articles == (try ArticleReader().read(bytes: Array(Self.two.utf8), origin: "in")))
    #expect(errors.isEmpty)
  }

  @Test func streamSkipsALongLine() throws {
    let long = "{\"text\":\"" + String(repeating: "a", count: 1 << 20) + "\"}"
    let (articles, errors) = try stream(
      "{\"text\":\"Satu.\"}\n\(long)\n{\"text\":\"Dua.\"}\n", limit: 1000)
    #expect(articles.map(\.text) == ["Satu.", "Dua."])
    #expect(errors == [.malformedLine(origin: "in", line: 2, fault: .tooLong(limit: 1000))])
  }

  /// Lines of every length around the size of a read come back whole.
  @Test func streamJoinsReads() throws {
    let texts = (0..<400).map { String(repeating: "é", count: $0 * 7) + "." }
    let (articles, errors) = try stream(
      texts.map { "{\"text\":\"\($0)\"}" }.joined(separator: "\n"), limit: 1 << 20)
    #expect(articles.map(\.text) == texts)
    #expect(errors.isEmpty)
  }

  private func stream(_ text: String, limit: Int) throws -> ([Article], [IngestError]) {
    let folder = try TemporaryFolder(["in.jsonl": text])
    let descriptor = open(folder.path("in.jsonl"), O_RDONLY)
    defer { close(descriptor) }
    var stream = JSONLinesStream(descriptor: descriptor, origin: "in", limit: limit)
    var articles: [Article] = []
    var errors: [IngestError] = []
    while true {
      do {
        guard let article = try stream.next() else { return (articles, errors) }
        articles.append(article)
      } catch {
        errors.append(error)
      }
    }
  }
}
