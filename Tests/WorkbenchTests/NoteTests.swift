import Foundation
import Provenance
import Testing

@testable import Workbench

/// Notes, disputes, evidence, views, the code book: what analysts leave, from one command to the next.
@Suite struct NoteTests {
  private let bench: Bench

  init() throws {
    bench = try Bench(imports: true)
    bench.workbench.width = 500
  }

  /// Commands in turn, then what the last one answers.
  @Test(arguments: [
    (["annotate c1 who counted? --type question", "show c1"], "question o16"),
    (["annotate c1 who?", "annotate o16 the ministry", "show c1"], "answer o17"),
    (["annotate c1 who?", "annotate o16 --replace where?", "show c1"], "edited"),
    (["annotate c1 who?", "resolve o16 answered", "claims note:open"], "No claim matches"),
    (["annotate c1,c2 who?", "annotate o16 --replace where?", "show c2"], "where?"),
    (["dispute c1 wrong --grounds \"guide 4.2\"", "show c1"], "grounds: guide 4.2"),
    (["dispute c1 wrong", "dispute c1 late", "resolve o16 --upheld yes", "show c1"], "upheld"),
    (["dispute c1 wrong", "dispute c1 late", "resolve o16", "claims disputed:yes"], "1 claim"),
    (["dispute c1 wrong", "resolve c1 --withdrawn", "claims disputed:withdrawn"], "1 claim"),
    (["evidence c1 refutes c31", "claims evidence:refutes"], "1 claim"),
    (["evidence c1 supports https://example.org/a", "show c1"], "looked at 2026-03-16"),
    (
      ["views save lead voice:outlet has:quantity", "claims view:lead source:sampiran"], "Sampiran"
    ),
    (["views save a tag:x", "views save b view:a or c1", "claims view:b"], "1 claim"),
    (["views save a tag:x", "undo", "views"], "no views"),
    (["claims c1-c3,c9", "claims last -c2"], "3 claims"),
    (["claims c1-c3", "tag last x", "claims tag:x last"], "3 claims"),
    (["show c4", "claims it or c5"], "2 claims"),
    (
      ["codebook define harm/dead Counts. --include \"12 tewas\"", "codebook show harm"], "12 tewas"
    ),
    (["codebook define dead Counts.", "tag c1 dead", "show c1"], "dead (editor, code book v1)"),
    (["codebook define dead A.", "codebook define dead B.", "codebook"], "v2"),
    (["tag c1,c2 ded", "tag c2 dead", "codebook rename ded dead", "claims tag:dead"], "2 claims"),
    (["tag c1 ded", "codebook merge ded dead", "undo", "claims tag:ded"], "1 claim"),
    (["codebook define a/b B.", "codebook rename a x", "codebook"], "x/b"),
    (["verdict c1 content true", "adjudicate c1 content false two sources", "show c1"], "dissent"),
  ])
  func answers(lines: [String], words: String) throws {
    // The import wrote o1 to o14, this session begins with o15.
    var page = ""
    for line in lines { page = try bench.page(line) }
    #expect(page.contains(words), "\(page)")
    #expect(try bench.workbench.store().check().isSound)
  }

  @Test(arguments: [
    ("claims view:none", "no view"), ("claims last", "Nothing was listed"),
    ("views save x last", "Nothing was listed"), ("views save x it", "no current claim"),
    ("resolve o999 x", "number o999"),
    ("annotate o1 x", "number o1"), ("resolve c1 --upheld --withdrawn", "not both"),
    ("codebook show x", "no tag"), ("codebook rename x y", "no tag"),
    ("adjudicate c1 content false", "reason"), ("annotate c1 --edit", "terminal"),
    ("evidence c1 supports c999", "no claim c999"), ("views save a speker:x", "speaker"),
    ("evidence c1 supports x --copy /none", "/none"),
  ])
  func faultIsSaid(line: String, words: String) throws {
    #expect(bench.failure(line)?.message.contains(words) == true)
  }

  @Test func viewCannotNameItself() throws {
    _ = try bench.page("views save a c1")
    _ = try bench.page("views save b view:a")
    _ = try bench.page("views save a view:b")
    #expect(bench.failure("claims view:a")?.message.contains("names itself") == true)
  }

  /// What others judged is hidden until one has judged as well, or it is settled.
  @Test func blindReviewHidesVerdicts() throws {
    bench.workbench.settings.configuration.blind = true
    _ = try bench.page("verdict c1 content false --author ayu")
    #expect(try bench.page("show c1").contains("1 of others"))
    #expect(try !bench.page("claims c1").contains("content:false"))
    #expect(try !bench.page("claims c1 --format csv").contains("false"))
    for line in ["verdict c2 content false --author ayu", "verdict c2 content true --author beni"] {
      _ = try bench.page(line)
    }
    #expect(try !bench.page("agreement").contains("ayu"))
    _ = try bench.page("verdict c1 saying said")
    #expect(try bench.page("show c1").contains("1 of others"))
    _ = try bench.page("verdict c1 content true")
    #expect(try bench.page("show c1").contains("content false"))
    #expect(try bench.page("claims c1").contains("content:false"))
  }

  @Test func fileIsHashed() throws {
    let path = try bench.write(Array("abc".utf8), to: "page.html")
    _ = try bench.page("evidence c1 supports \(path)")
    #expect(try bench.page("show c1").contains("SHA-256 ba7816bf8f01"))
  }

  /// The rows of every format are those of the table.
  @Test(arguments: ["line", "json", "jsonl", "csv", "tsv", "markdown"])
  func listingHasTheFormat(format: String) throws {
    for line in ["tag c1 x", "views save a c1", "codebook define x X."] { _ = try bench.page(line) }
    for command in [
      "claims c1-c3", "documents", "sources", "history", "sessions", "views", "codebook",
    ] {
      let page = try bench.page("\(command) --format \(format)")
      #expect(!page.isEmpty, "\(command)")
      if format == "json" {
        let value = try JSONSerialization.jsonObject(with: Data(page.utf8))
        #expect(value is [Any], "\(command)")
      }
    }
  }
}
