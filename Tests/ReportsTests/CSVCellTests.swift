import Testing

@testable import Reports

@Suite struct CSVCellTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
    ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "'[U+000D]=1"), ("＝1", "'＝1"), ("\u{1B}[2J", "[U+001B][2J"),
    ("a\u{202E}b", "a[U+202E]b"),
  ])
  func isSafe(value: String, cell: String) {
    #expect(CSVCell.text(value) == cell)
  }
}
