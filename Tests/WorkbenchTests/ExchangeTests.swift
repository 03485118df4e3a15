import Foundation
import Provenance
import Testing

@testable import Workbench

/// Marks, sessions and merges as commands.
struct ExchangeTests {
  @Test func undoGoesBackToAMark() throws {
    let bench = try Bench(imports: true)
    for line in ["tag c1 a", "mark noon", "tag c1 b", "tag c2 c"] { _ = try bench.page(line) }
    #expect(try bench.page("mark").contains("noon"))
    #expect(try bench.page("undo --to noon").contains("Took back: tagged c2 with c"))
    #expect(try bench.page("claims tag:a --format line").hasPrefix("c1\t"))
    #expect(bench.failure("undo --to midnight")?.status == .notFound)
    #expect(bench.failure("mark noon")?.status == .conflict)
  }

  @Test func aMergeTellsWhatItBrought() throws {
    let (mine, theirs) = (try Bench(imports: true), try Bench(imports: true))
    theirs.workbench.settings.author = "budi"
    mine.workbench.settings.author = "ayu"
    _ = try theirs.page("verdict c1 content false")
    _ = try theirs.page("bundle export \(theirs.path("b.bundle"))")
    _ = try mine.page("verdict c1 content true")
    let page = try mine.page("merge \(theirs.path("b.bundle"))")
    #expect(page.contains("of budi."))
    #expect(page.contains("Analysts differ on 1 claim"))
    #expect(try mine.page("claims conflict:yes --format line").hasPrefix("c1\t"))
    #expect(try mine.page("merge \(theirs.path("sanad.db"))").contains("here already"))
    #expect(mine.failure("merge nowhere")?.status == .notFound)
  }

  @Test func aSessionRunsAgain() throws {
    let bench = try Bench(imports: true)
    for line in [
      "show c2", "tag it \"to check\"", "claims voice:outlet", "tag last outlet --yes",
      "dispute c1 who says?", "undo", "link c1 same c3",
    ] {
      _ = try bench.page(line)
    }
    _ = try bench.page("sessions export 2 \(bench.path("s.session"))")
    let text = try String(contentsOfFile: bench.path("s.session"), encoding: .utf8)
    #expect(text.contains("sanad> tag c2 \"to check\"\nTagged c2 with to check.\n"))
    #expect(!text.contains(" last "))
    let copy = try Bench(imports: true)
    for step in Transcript(text).steps { _ = try copy.page(step.command) }
    #expect(
      try copy.page("claims has:tag --format jsonl") == bench.page("claims has:tag --format jsonl"))
  }
}
