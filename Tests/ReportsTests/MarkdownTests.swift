import ComparisonSamples
import Testing

@testable import Reports

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("<b>", "\\<b\\>"), ("a|b", "a\\|b"), ("`x`", "\\`x\\`"),
    ("[a](b)", "\\[a\\](b)"), ("&lt;", "\\&lt;"), ("# head", "\\# head"), ("- item", "\\- item"),
    ("1. item", "1\\. item"), ("12) item", "12\\) item"), ("1.5 km", "1\\.5 km"), ("=", "\\="),
    ("a\nb", "a b"), ("\u{1B}", "\\[U+001B\\]"), ("$x$", "\\$x\\$"), ("", ""),
  ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.inline(text) == markdown)
  }

  @Test(arguments: [
    ("https://example.org/a?b=1", "<https://example.org/a?b=1>"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("https://example.org/> <script>", "https://example.org/\\> \\<script\\>"),
  ])
  func linksOnlyTheWeb(url: String, markdown: String) {
    #expect(MarkdownText.address(url) == markdown)
  }

  /// Every table row has as many cells as its head, whatever stands in them.
  @Test(arguments: Samples.allCases)
  func keepsTablesWhole(sample: Samples) throws {
    var columns: Int?
    for line in try MarkdownExporter().export(sample.report()).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == columns ?? cells)
      columns = cells
    }
  }

  @Test func letsNoTagThrough() throws {
    let text = try MarkdownExporter().export(Samples.hostile.report())
    #expect(!text.replacing("\\<", with: "").contains("<script"))
  }
}
