import Foundation
import Provenance
import Testing

@testable import Workbench

/// Double coding with tags: agreement, and what a blind analyst sees.
@Suite struct TagAgreementTests {
  private let bench: Bench

  init() throws {
    bench = try Bench(imports: true)
    bench.workbench.width = 500
  }

  /// Two analysts code c1 to c10: both put `a` on four, ayu alone on one, budi alone on two, nobody on
  /// three: agreement .70; by chance .5 × .6 + .5 × .4 = .50, so kappa .40.
  private func code() throws {
    for line in [
      "tag c1-c5 a --author ayu", "tag c1-c4 a --author budi", "tag c6,c7 a --author budi",
      "done c1-c10 --author ayu", "done c1-c10 --author budi",
    ] { _ = try bench.page(line) }
  }

  @Test func tagIsCompared() throws {
    try code()
    let page = try bench.page("agreement --on tags")
    #expect(page.contains("a    ayu, budi      10   70 %   0.40   0.42"), "\(page)")
    #expect(page.contains("claims coded by several  10"))
    #expect(page.contains("c5     a    ayu        budi"))
    #expect(page.contains("c6     a    budi       ayu"))
    #expect(try bench.page("tag last b").contains("Tagged c5 to c7 with b."))
  }

  /// Of four claims two have equal sets, one {a} beside {a, b} and one {a} beside {b}. MASI: 0, 0,
  /// 1 − ½ · ⅔ = ⅔ and 1. Observed (0 + 0 + ⅔ + 1) / 4 = 5/12. Of eight sets {a} is four, {b} three,
  /// {a, b} one: expected (4·3·1 + 4·1·⅔ + 3·1·⅔) · 2 / (8 · 7) = (12 + 14/3) / 28 = 25/42; alpha
  /// 1 − (5/12) / (25/42) = .30.
  @Test func allTagsTogetherHaveOneFigure() throws {
    for line in [
      "tag c1,c3,c4 a --author ayu", "tag c2 b --author ayu", "tag c1,c3 a --author budi",
      "tag c2,c3,c4 b --author budi",
    ] { _ = try bench.page(line) }
    let page = try bench.page("agreement --on tags")
    #expect(page.contains("*    ayu, budi       4   50 %"), "\(page)")
    #expect(page.contains("0.30"), "\(page)")
  }

  @Test func whatIsNotCodedByBothIsLeftOut() throws {
    try code()
    _ = try bench.page("tag c11-c19 a --author ayu")
    #expect(try bench.page("agreement --on tags").contains("ayu, budi      10"))
    #expect(try bench.page("agreement c1-c4 --on tags").contains("100 %"))
    #expect(try bench.page("agreement c11 --on tags").contains("No claim was coded by two"))
  }

  @Test func tagsOfATreeCountAsOne() throws {
    _ = try bench.page("tag c1 harm/killed --author ayu")
    _ = try bench.page("tag c1 harm/injured --author budi")
    #expect(try bench.page("agreement --on tags").contains("harm/killed"))
    let page = try bench.page("agreement --on tags --depth 1")
    #expect(page.contains("harm") && page.contains("100 %") && !page.contains("harm/"))
    #expect(bench.failure("agreement --on tags --depth 0")?.message.contains("1 or more") == true)
  }

  @Test func figuresAreForPrograms() throws {
    try code()
    let page = try bench.page("agreement --on tags --format jsonl")
    let lines = page.split(separator: "\n").map { Data($0.utf8) }
    #expect(lines.count == 2)
    let line = try #require(
      try JSONSerialization.jsonObject(with: lines[1]) as? [String: Any])
    #expect(line["tag"] as? String == "a")
    #expect(line["one"] as? String == "ayu")
    #expect((line["kappa"] as? Double).map { abs($0 - 0.4) < 1e-9 } == true)
    #expect(line["alpha"] is Double)
  }

  @Test func tagIsShownWithThoseWhoPutItOn() throws {
    for name in ["ayu", "budi"] { _ = try bench.page("tag c1 a --author \(name)") }
    #expect(try bench.page("show c1").contains("a (ayu, budi)"))
    #expect(try bench.page("claims c1").contains("#a"))
    #expect(try bench.page("untag c1 a").contains("Tags of ayu, budi, not yours"))
    #expect(try bench.page("untag c1 a --of ayu").contains("ayu's tag a off c1"))
    #expect(try bench.page("show c1").contains("a (budi)"))
    #expect(try bench.page("claims tag:a@budi").contains("1 claim"))
  }

  /// Others' tags come into sight once one is done with the claim; one's own stand.
  @Test func blindAnalystSeesTheirOwnTags() throws {
    _ = try bench.page("tag c1,c2 hidden-one --author ayu")
    _ = try bench.page("codebook define open Open.")
    bench.workbench.settings.configuration.blind = true
    _ = try bench.page("tag c1 open")
    for line in [
      "show c1", "show d1", "claims c1-c3", "claims tag:hidden-one", "claims has:tag", "context c1",
      "claims c1 --format csv", "claims c1 --format jsonl", "export c1 --format jsonl",
      "tag c1 mine --dry-run", "history", "history c1", "agreement --on tags",
      "untag c1 hidden-one",
      "report ilva-bridge --format markdown", "compare c1",
    ] {
      let page = try bench.page(line)
      #expect(!page.replacing("tag:hidden-one", with: "").contains("hidden-one"), "\(line)")
      #expect(!page.contains("No claim matches has:tag"), "\(line)")
    }
    _ = try bench.page("done c1")
    #expect(try bench.page("show c1").contains("hidden-one (ayu)"))
    #expect(try bench.page("show c2").contains("hidden-one") == false)
    #expect(try bench.page("claims tag:hidden-one@ayu").contains("2 claims"))
  }
}
