import Testing

@testable import Workbench

/// Lines of the prompt in, words of the page out.
@Suite struct CommandTests {
  @Test(arguments: [
    ("documents", ["d1", "Lanting", "Talwind", "2026-03-15"]),
    ("sources", ["Sarnıç Postası"]),
    ("claims voice:outlet source:sampiran", ["c"]),
    ("find barges", ["Seven barges remain stuck"]),
    ("show d4", ["Talwind, en", "c"]),
    ("show c1", ["[content]", "chain", "Lanting"]),
    ("why c1", ["rule", "cue", "resolved"]),
    ("chain c1", ["Talwind (agency)", "Lanting (outlet)", "(document)"]),
    ("context c2", ["d1 Lanting"]),
    ("compare ilva-bridge", ["4 documents", "Who says what", "Share of voice"]),
    ("case list", ["ilva-bridge", "d1 Lanting"]),
    ("report ilva-bridge", ["# ilva-bridge"]),
    ("report ilva-bridge --format html", ["<!doctype html>"]),
    ("report ilva-bridge --format claimreview", ["schema.org"]),
    ("export kind:assertion --format csv", ["assertion"]),
    ("check", ["The store is whole"]),
    ("history", ["imported", "Lanting"]),
    ("help", ["import", "Judge"]),
    ("help claims", ["speaker:guterres"]),
    ("version", [Version.generator]),
  ])
  func lineShows(line: String, words: [String]) throws {
    let page = try Bench(imports: true).page(line).lowercased()
    for word in words { #expect(page.contains(word.lowercased()), "\(line): no \(word)") }
  }

  @Test(arguments: [
    ("tag c3 numbers", "numbers", "tag"),
    ("dispute c3 the count differs", "the count differs", "dispute"),
    ("annotate c3 \"two words\"", "two words", "note"),
    ("verdict c3 content false no source", "content false", "verdict"),
    ("evidence c3 refutes https://example.org/x seen", "https://example.org/x", "evidence"),
    ("correct c3 speaker Rina Wijaya", "Rina Wijaya", "corrected"),
    ("link c3 same c4", "same c4", "link"),
    ("link c3 same c4 --remove", "apart c4", "link"),
    ("reject c3 a headline", "no claim", "rejected"),
  ])
  func changeStandsAndIsUndone(line: String, words: String, name: String) throws {
    let bench = try Bench(imports: true)
    _ = try bench.page(line)
    #expect(try bench.page("show c3").contains(words))
    #expect(try bench.page("show c3").contains(name))
    try bench.workbench.close()
    let later = bench.again()
    _ = try later.reply(to: "undo")
    let shown = try #require(try later.reply(to: "show c3"))
    #expect(!ReplyRenderer(width: 80).render(shown).contains(words))
    _ = try later.reply(to: "redo")
    let again = try #require(try later.reply(to: "show c3"))
    #expect(ReplyRenderer(width: 80).render(again).contains(words))
    try later.close()
  }

  @Test func theClaimShownLastIsIt() throws {
    let bench = try Bench(imports: true)
    _ = try bench.page("show c5")
    _ = try bench.page("tag it seen")
    #expect(try bench.page("next").hasPrefix("c6"))
    #expect(try bench.page("prev").hasPrefix("c5"))
    #expect(try bench.page("claims tag:seen").contains("c5"))
    _ = try bench.page("claims document:d2 voice:outlet")
    _ = try bench.page("tag last own-voice --yes")
    #expect(try bench.page("claims tag:own-voice not document:d2").contains("No claim matches"))
  }

  @Test func bulkChangesAskAboveTheLimit() throws {
    let bench = try Bench(imports: true)
    #expect(bench.failure("tag kind:statement said")?.status == .usage)
    #expect(try bench.page("tag kind:statement said --dry-run").contains("nothing was changed"))
    bench.workbench.ask = { _ in false }
    #expect(bench.failure("tag kind:statement said")?.status == .failure)
    #expect(try bench.page("claims tag:said").contains("No claim"))
    bench.workbench.ask = { _ in true }
    _ = try bench.page("tag kind:statement said")
    #expect(try !bench.page("claims tag:said").contains("No claim"))
    #expect(try bench.page("undo").contains("Took back"))
    #expect(try bench.page("claims tag:said").contains("No claim"))
  }

  @Test func importingAgainChangesNothing() throws {
    let bench = try Bench(imports: true)
    let before = try bench.page("claims --format jsonl")
    #expect(try bench.page("import \(Bench.root)/Claims/ilva-bridge").contains("known"))
    #expect(try bench.page("claims --format jsonl") == before)
  }
}
