import Testing

@testable import Workbench

/// Reading a document anew with the same extractor changes nothing.
struct RereadTests {
  @Test func readingAnewKeepsEveryWord() throws {
    let bench = try Bench()
    let text = "Mayor Tessa Holloran said on Monday that 14 houses burned yesterday.\n"
    let path = try bench.write(Array(text.utf8), to: "fire.txt")
    _ = try bench.page("import \(path) --date 2026-05-13 --outlet Courier")
    let before = try bench.page("claims --format jsonl")
    let chain = try bench.page("chain c1")
    #expect(before.contains("2026-05-12"), "the day before publication")
    #expect(try bench.page("reread").contains("1"))
    #expect(try bench.page("claims --format jsonl") == before)
    #expect(try bench.page("chain c1") == chain)
  }
}
