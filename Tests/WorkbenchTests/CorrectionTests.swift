import Foundation
import Provenance
import Testing

@testable import Workbench

/// Corrections of the extractor, and what they are good for.
@Suite struct CorrectionTests {
  private let bench: Bench

  init() throws {
    bench = try Bench(imports: true)
    bench.workbench.width = 500
  }

  /// c2 of the worked case: “Terpukul …, Korvath meminta kedua tentara mundur "tanpa syarat" dan …”.
  @Test(arguments: [
    ("correct c2 cue meminta directive", "meminta (meminta, directive)"),
    ("correct c2 cue none", "cue",),
    (
      "correct c2 content Korvath meminta kedua tentara mundur",
      "[Korvath meminta kedua tentara mundur]"
    ),
    ("correct c2 content meminta kedua tentara mundur \"tanpa syarat\" dan", "[meminta"),
    ("correct c2 content Terpukul … Korvath meminta", "[Terpukul] oleh"),
    ("correct c2 kind assertion", "the outlet's own voice"),
    ("correct c2 speaker Belmora Post", "Belmora Post"),
    ("correct c2 reject a caption", "rejected"),
    ("correct c2 act demand", "statement, mixed, demand"),
  ])
  func partIsCorrected(line: String, shown: String) throws {
    _ = try bench.page(line)
    #expect(try bench.page("show c2").contains(shown))
    _ = try bench.page("undo")
    #expect(try bench.page("show c2").contains("ujar (ujar, neutral)"))
  }

  @Test func claimIsSplitAndJoined() throws {
    let whole = try bench.workbench.store().claim(.init(2)).content
    _ = try bench.page("correct c2 split dan membiarkan")
    let added = try #require(bench.workbench.store().claims().last)
    #expect(added.content.hasPrefix("dan membiarkan"))
    #expect(try bench.workbench.store().claim(.init(2)).content.hasSuffix("\"tanpa syarat\""))
    #expect(try bench.page("why \(added.id)").contains("An analyst added it."))
    _ = try bench.page("correct c2 join \(added.id)")
    #expect(try bench.workbench.store().claim(.init(2)).content == whole)
    #expect(try bench.page("show \(added.id)").contains("rejected"))
    _ = try bench.page("undo 2")
    #expect(try bench.workbench.store().claim(.init(2)).content == whole)
    #expect(try bench.workbench.store().check().isSound)
  }

  /// c2 ends in words without a number; d1 counts barges, a bridge and soldiers elsewhere.
  @Test(arguments: [
    (["correct c20 content Tujuh tongkang", "show c20"], "7 tongkang", true),
    (["correct c20 content masih tertahan di hilir bendungan", "show c20"], "7 tongkang", false),
    (
      [
        "correct c20 content tertahan di hilir bendungan",
        "correct c20 content Tujuh tongkang masih tertahan", "show c20",
      ], "7 tongkang", true
    ),
    (["correct c18 split dan dua keputusan", "show c18"], "3 putusan", true),
    (["correct c18 split dan dua keputusan", "show it"], "“dua” = 2", false),
    (["correct c17 join c20", "show c17"], "7 tongkang", true),
    (["correct d1 add Tujuh tongkang masih tertahan", "show it"], "7 tongkang", true),
    (["correct c17 content Lembah Ilva", "show c17"], "blaming", false),
    (["correct c17 content Lembah Ilva", "show c17"], "10 of 100", true),
    (["correct c20 content Tujuh tongkang", "undo", "show c20"], "7 tongkang", true),
  ])
  func numbersAreThoseOfTheWords(lines: [String], words: String, isShown: Bool) throws {
    var page = ""
    for line in lines { page = try bench.page(line) }
    #expect(page.contains(words) == isShown, "\(page)")
    #expect(try bench.workbench.store().check().isSound)
  }

  @Test func missedClaimIsAdded() throws {
    let page = try bench.page("correct d1 add kedua tentara mundur --speaker \"Anselm Korvath\"")
    #expect(page.contains("Added a claim to d1"))
    let shown = try bench.page("show it")
    #expect(shown.contains("[kedua tentara mundur]") && shown.contains("Anselm Korvath"))
    #expect(shown.contains("Talwind → Lanting"))
    #expect(try bench.page("corrections").contains("added"))
  }

  @Test(arguments: [
    ("correct c2 split nowhere", "does not stand in"),
    ("correct c2 join c40", "different documents"),
    ("correct c2 join c2", "itself"), ("correct c2 join x", "is no claim"),
    ("correct d1 add words that are not there", "does not stand in"),
    ("correct d1", "needs"), ("correct c2 cue", "needs"), ("correct d99 add x", "no document"),
  ])
  func faultIsSaid(line: String, words: String) throws {
    #expect(bench.failure(line)?.message.contains(words) == true)
    #expect(try bench.page("corrections").contains("Nothing was corrected."))
  }

  /// What is exported is what the extractor is measured by: all of it is found, but what was corrected.
  @Test func exportIsGold() throws {
    let path = bench.path("gold.jsonl")
    _ = try bench.page("corrections export \(path) --all")
    let all = try bench.page("eval \(path)")
    #expect(try GoldDocument.read(path).count == 4)
    let file = try String(contentsOfFile: path, encoding: .utf8)
    for line in file.split(separator: "\n") {
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let kinds = (record["claims"] as? [[String: Any]])?.map { $0["kind"] as? String } ?? []
      #expect((record["quotes"] as? [Any])?.count == kinds.count { $0 == "statement" })
      #expect((record["assertions"] as? [Any])?.count == kinds.count { $0 == "assertion" })
    }
    _ = try bench.page("correct c2 content Korvath meminta kedua tentara mundur")
    let page = try bench.page("corrections export \(path) --force")
    #expect(page.contains("1 document.") && page.contains("Not every claim was reviewed in d1"))
    let gold = try GoldDocument.read(path)
    #expect(gold.count == 1)
    #expect(try bench.page("eval \(path)") != all)
  }
}
