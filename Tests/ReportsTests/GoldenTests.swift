import Foundation
import Testing

@testable import Reports

/// Compares whole exports with the files of `Golden/`. With `RECORD_GOLDEN=1` in the environment the
/// files are written anew, and the run fails, so that nobody records by accident.
@Suite struct GoldenTests {
  @Test(arguments: ReportFormats.all.map(\.name))
  func matchesTheRecord(name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let text = try format.export(Samples.harbour.report())
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/harbour.\(format.fileExtension)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); run again without RECORD_GOLDEN")
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
    let difference = lines.first { $0 != $1 }
    #expect(text == golden, "first difference: \(String(describing: difference))")
  }

  @Test(arguments: ReportFormats.all.map(\.name), Samples.allCases)
  func isTheSameEveryTime(name: String, sample: Samples) throws {
    let format = try #require(ReportFormats.named(name))
    #expect(try format.export(sample.report()) == format.export(sample.report()))
  }
}
