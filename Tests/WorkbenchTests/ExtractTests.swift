import ClaimModel
import Foundation
import Synchronization
import Testing

@testable import Workbench

/// `extract`: many documents, in order, each line as the schema says.
@Suite struct ExtractTests {
  static let text = "Rina Wijaya mengatakan bahwa jalan “itu” dibuka kembali. Hujan turun kemarin."

  private func output(_ reply: Reply) throws -> (lines: [String], problems: [String]) {
    let stream = try #require(reply.stream)
    var (text, problems) = ("", [String]())
    while let piece = try stream.next() {
      switch piece {
      case .output(let part): text += part
      case .problem(let message): problems.append(message)
      }
    }
    return (text.split(separator: "\n").map { String($0) }, problems)
  }

  @Test func offsetsAreCodePoints() throws {
    let bench = try Bench()
    let line = #"{"id":"a","lang":"id","text":"\#(Self.text)"}"#
    let file = try bench.write(Array(line.utf8), to: "in.jsonl")
    let reply = try #require(try bench.workbench.reply(to: "extract --format attributions \(file)"))
    let record = try JSONDecoder().decode(Record.self, from: Data(try output(reply).lines[0].utf8))
    let scalars = Array(Self.text.unicodeScalars)
    let words = record.quotes[0].content.map { range in
      String(String.UnicodeScalarView(scalars[range[0]..<range[1]]))
    }
    #expect(record.id == "a" && record.lang == "id")
    #expect(words == ["jalan “itu” dibuka kembali"])
    #expect(record.quotes[0].speaker_resolved == "Rina Wijaya")
    #expect(record.assertions.count == 1)
  }

  /// The end of a stream is not known; what is done is.
  @Test func streamTellsHowFarItIs() throws {
    let bench = try Bench()
    let lines = (0..<300).map { #"{"id":"n\#($0)","lang":"id","text":"\#(Self.text)"}"# }
    let file = try bench.write(Array(lines.joined(separator: "\n").utf8), to: "many.jsonl")
    let told = Mutex<[Work.Progress]>([])
    bench.workbench.work.begin { progress in told.withLock { $0.append(progress) } }
    let reply = try #require(try bench.workbench.reply(to: "extract --format jsonl \(file)"))
    _ = try output(reply)
    #expect(told.withLock { $0.map(\.done) }.last == 300)
    #expect(told.withLock { $0.allSatisfy { $0.total == nil && $0.things == "articles" } })
    bench.workbench.work.stop()
    let stopped = try bench.workbench.reply(to: "extract \(file)")?.stream
    #expect(throws: WorkbenchError.stopped) { try stopped?.next() }
  }

  private struct Record: Decodable {
    let id: String
    let lang: String
    let quotes: [Quote]
    let assertions: [[Int]]

    struct Quote: Decodable {
      let content: [[Int]]
      // swift-format-ignore: AlwaysUseLowerCamelCase
      let speaker_resolved: String?
    }
  }

  @Test(arguments: ["text", "jsonl", "attributions"])
  func documentsKeepTheirOrder(format: String) throws {
    let bench = try Bench()
    let lines = (0..<600).map { #"{"id":"n\#($0)","lang":"id","text":"\#(Self.text)"}"# }
    let file = try bench.write(Array(lines.joined(separator: "\n").utf8), to: "many.jsonl")
    let reply = try #require(try bench.workbench.reply(to: "extract --format \(format) \(file)"))
    let all = try output(reply).lines.joined(separator: "\n")
    let places = (0..<600).map { all.range(of: "n\($0)") }
    #expect(!places.contains(nil))
    let starts = places.compactMap { $0?.lowerBound }
    #expect(starts == starts.sorted())
  }

  @Test func badLinesAreReportedAndPassedOver() throws {
    let bench = try Bench()
    let lines = [
      #"{"id":"a","text":"Hujan turun."}"#, "{oops", #"{"id":"b","text":"Hujan turun."}"#,
    ]
    let file = try bench.write(Array(lines.joined(separator: "\n").utf8), to: "bad.jsonl")
    let reply = try #require(try bench.workbench.reply(to: "extract --format attributions \(file)"))
    let result = try output(reply)
    #expect(result.lines.count == 2)
    #expect(result.problems.count == 1 && result.problems[0].contains("bad.jsonl:2"))
    #expect(reply.stream?.status == .data)
  }
}
