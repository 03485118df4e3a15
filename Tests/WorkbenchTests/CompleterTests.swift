import Foundation
import Provenance
import Testing

@testable import Workbench

/// What TAB offers, from the definitions and from the store.
@Suite struct CompleterTests {
  private let bench: Bench

  init() throws {
    bench = try Bench(imports: true)
    for line in [
      "tag c1 harm/killed --author ayu", "tag c2 \"two words\"",
      "codebook define harm/killed \"Counts the dead.\"", "views save lead voice:outlet",
      "annotate c3 who counted?", "mark before", "history",
    ] { _ = try bench.page(line) }
  }

  /// The line up to the cursor.
  private func offers(_ line: String) -> [Suggestion] {
    var words = line.components(separatedBy: " ")
    let word = words.removeLast()
    return CommandCompleter(bench.workbench).suggestions(for: word, after: words)
  }

  @Test(arguments: [
    ("ann", "annotate", "Writes a note on claims, answers one, or writes one anew."),
    ("codebook d", "define", "Puts a tag into the code book, or says anew what it means."),
    (
      "speakers m", "merge",
      "Counts the first names as the last: speakers merge Korvath \"Anselm Korvath\"."
    ),
    ("claims --f", "--format", "table, line, json, jsonl, csv, tsv or markdown."),
    ("agreement --d", "--depth", "With tags: how many parts of a tag count."),
    ("agreement --on t", "tags", nil), ("annotate c1 x --type q", "question", nil),
    ("claims --format md", nil, nil), ("claims --format mark", "markdown", nil),
    ("export --format claimr", "claimreview", nil), ("review --order s", "score", nil),
    ("tag c3 ki", "harm/killed", "Counts the dead."), ("tag c3 two", "\"two words\"", "1 claim"),
    ("untag c1 harm/killed --of a", "ayu", nil),
    ("claims tag:kil", "tag:harm/killed", "Counts the dead."),
    ("claims -tag:ha", "-tag:harm/killed", "Counts the dead."),
    ("claims tag:x,ha", "tag:x,harm/killed", "Counts the dead."),
    ("claims tag:harm/killed@a", "tag:harm/killed@ayu", nil),
    ("claims spe", "speaker:", "the speaker's name or the beginning of a word of it, or none"),
    ("claims speaker:ansel", "speaker:\"Anselm Korvath\"", nil),
    ("claims source:sarn", "source:\"Sarnıç Postası\"", "1 document"),
    ("claims view:l", "view:lead", "voice:outlet"),
    ("claims case:il", "case:ilva-bridge", "4 documents"),
    ("claims act:den", "act:deny", nil), ("claims language:t", "language:tr", nil),
    ("claims cue:menye", "cue:menyebut", nil),
    ("show d4", "d4", nil),
    ("views drop l", "lead", "voice:outlet"), ("undo --to b", "before", "editor, 2026-03-16"),
    ("case add il", "ilva-bridge", "4 documents"), ("sessions show s", "s2", nil),
    ("completions f", "fish", nil), ("help filt", "filters", "What filters know."),
    ("verdict c1 content half", "half-true", nil), ("correct c1 spl", "split", nil),
    ("correct c1 voice ind", "indirect", nil), ("link c1 sa", "same", nil),
    ("sources show tal", "Talwind", nil), ("timing o", "on", nil), ("no-such x", nil, nil),
  ])
  func offersWithMeaning(line: String, text: String?, meaning: String?) throws {
    let found = offers(line)
    guard let text else {
      #expect(found.isEmpty, "\(found)")
      return
    }
    let suggestion = try #require(found.first { $0.text == text }, "\(found)")
    if let meaning { #expect(suggestion.meaning == meaning) }
  }

  @Test func claimsComeWithTheirWords() throws {
    _ = try bench.page("claims c70-c72")
    #expect(offers("show c7").map(\.text) == ["c70", "c71", "c72"])
    let claim = try #require(offers("show c1").first { $0.text == "c10" })
    #expect(
      claim.meaning
        == (try bench.workbench.store().claim(.init(10)).content.prefix(100).description))
    #expect(offers("show c1").count == 11)
    #expect(offers("show c").contains { $0.text == "c70" })
  }

  @Test func openNotesHaveTheirNumbers() throws {
    let note = try #require(offers("resolve o").first)
    #expect(note.meaning == "c3: who counted?")
    _ = try bench.page("resolve \(note.text) done")
    #expect(!offers("resolve o").contains { $0.text == note.text })
  }

  /// Every command offers something for its first word, unless it takes none or words of one's own.
  @Test(arguments: CommandNames.all)
  func everyCommandOffersSomething(name: String) throws {
    let isFree = ["mark", "version", "undo", "redo", "check"].contains(name)
    #expect(offers("\(name) ").isEmpty == isFree)
    #expect(!offers("\(name) -").isEmpty)
  }
}
