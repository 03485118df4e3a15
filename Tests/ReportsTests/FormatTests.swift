import Foundation
import Testing

@testable import Reports

/// What holds for every format.
@Suite struct FormatTests {
  @Test func namesAreUniqueAndFound() {
    #expect(Set(ReportFormats.all.map(\.name)).count == ReportFormats.all.count)
    #expect(Set(ReportFormats.all.map(\.fileExtension)).count == ReportFormats.all.count)
    for format in ReportFormats.all {
      #expect(ReportFormats.named(format.name.uppercased())?.name == format.name)
      #expect(ReportFormats.named(format.fileExtension)?.name == format.name)
    }
    #expect(ReportFormats.named("pdf") == nil)
  }

  @Test(arguments: ReportFormats.all.map(\.name), Samples.allCases)
  func bringsNoControlCharacters(name: String, sample: Samples) throws {
    let text = try #require(ReportFormats.named(name)).export(sample.report())
    let hidden = text.unicodeScalars.filter {
      ControlCharacters.contains($0) && !(name == "csv" && $0 == "\r")
    }
    #expect(hidden.map(ControlCharacters.name) == [])
  }

  @Test(arguments: ReportFormats.all.map(\.name))
  func isDescribed(name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/reports.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self).onOneLine
    #expect(text.contains("## \(format.name)"))
    #expect(text.contains(format.summary))
    for omission in format.omissions { #expect(text.contains(omission), "\(omission)") }
  }

  @Test(arguments: [
    ("a\u{1B}[0m", "a[U+001B][0m"), ("\u{202E}", "[U+202E]"), ("\u{E0041}", "[U+E0041]"),
    ("tab\tand\nline", "tab\tand\nline"), ("a\u{200D}b", "a\u{200D}b"), ("plain", "plain"),
    ("\u{9B}", "[U+009B]"), ("\u{2028}", "[U+2028]"),
  ])
  func showsControls(text: String, shown: String) {
    #expect(text.showingControls == shown)
  }
}
