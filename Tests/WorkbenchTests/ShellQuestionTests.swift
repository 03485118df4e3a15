import Foundation
import Messages
import Testing

@testable import Workbench

/// What a shell is answered when TAB is pressed.
@Suite struct ShellQuestionTests {
  private let bench: Bench

  init() throws {
    bench = try Bench(imports: true)
    _ = try bench.page("tag c1 harm/killed")
    _ = try bench.page("tag c2 \"two words\"")
  }

  private func answer(_ words: [String]) throws -> [String] {
    let question = try #require(ShellQuestion(["---complete"] + words))
    let renderer = ReplyRenderer(width: 80)
    return renderer.render(question.answer(in: bench.workbench)).split(separator: "\n").map(
      String.init)
  }

  @Test(arguments: [
    (
      ["rer"], "reread\tReads documents of the store anew, with this version's extractor and packs."
    ),
    (["--plain", "--author", "x", "vers"], "version\tPrints the version."),
    (["tag", "c1", "tw"], "two words\t1 claim"), (["claims", "tag:tw"], "tag:two words\t1 claim"),
    (["claims", "speaker:ansel"], "speaker:Anselm Korvath"), (["timing", "o"], "on"),
    (["import", ""], ":files"), (["export", "--output", ""], ":files"),
    (["evidence", "c1", "supports", ""], ":files"),
  ])
  func firstLine(words: [String], line: String) throws {
    #expect(try answer(words).first == line)
  }

  @Test(arguments: [["no-such", ""], ["claims", "--format", "x"], ["rerx"]])
  func nothingFits(words: [String]) throws {
    #expect(try answer(words) == [])
  }

  /// What all answers have in common replaces the word.
  @Test func noLetterIsTakenAway() throws {
    for word in ["c", "codebook ", "claims kill", "claims -tag:", "show d", "review --o"] {
      let words = word.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let found = try answer(words).map { $0.split(separator: "\t")[0] }
      let common = found.dropFirst().reduce(found.first.map(String.init) ?? words[words.count - 1])
      {
        $0.commonPrefix(with: $1)
      }
      #expect(common.count >= words[words.count - 1].count, "\(word): \(found)")
    }
  }

  @Test func storeOfTheLineIsAsked() throws {
    let question = try #require(
      ShellQuestion(["---complete", "claims", "--store", "other.db", "--author", "ayu", ""]))
    #expect(question.options.store == "other.db")
    #expect(question.options.author == "ayu")
  }

  @Test func hostileNamesAreMadeSafe() throws {
    _ = try bench.page("tag c3 \"red\u{1B}[31m\u{202E}\"")
    let lines = try answer(["untag", "c3", "red"])
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\u{202E}") })
  }

  @Test func meaningsAreInTheLanguageOfTheUser() throws {
    let lines = try MessageLanguage.$ofWork.withValue(.indonesian) { try answer(["vers"]) }
    #expect(lines == ["version\tMencetak versi."])
  }

  @Test(arguments: [["claims"], [], ["---complete"]])
  func otherLinesAreNoQuestion(arguments: [String]) {
    #expect(ShellQuestion(arguments) == nil)
  }
}
