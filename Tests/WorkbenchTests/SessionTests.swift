import Foundation
import Testing

@testable import Workbench

/// Every transcript in `Sessions/` is answered as it stands there.
@Suite struct SessionTests {
  static let folder = Bench.root + "/Sessions"
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".session") }.sorted()

  @Test func thereIsAFirstReview() { #expect(Self.names.contains("first-review.session")) }

  /// With `SANAD_RECORD` set the answers are written anew and the test fails, so that nobody records by
  /// accident.
  @Test(arguments: names)
  func sessionIsAnswered(name: String) throws {
    let path = Self.folder + "/" + name
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    // Transcripts name files from the repository's root; every other test names them in full.
    #expect(FileManager.default.changeCurrentDirectoryPath(Bench.root))
    let bench = try Bench()
    let steps = Transcript(text).steps
    let answers = steps.map { Transcript.answer(to: $0.command, in: bench.workbench) }
    if ProcessInfo.processInfo.environment["SANAD_RECORD"] != nil {
      let opening = text.components(separatedBy: "\n" + Transcript.prompt)[0]
      let session = zip(steps, answers).map { Transcript.prompt + $0.command + "\n" + $1 }.joined()
      try (opening + "\n" + session).write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    for (step, answer) in zip(steps, answers) {
      #expect(answer == step.answer, "\(name):\(step.line): \(step.command)")
    }
  }
}
