import Provenance
import Testing

@testable import Workbench

/// How a line becomes words, and words become filters and selections.
@Suite struct WordTests {
  @Test(arguments: [
    ("a b", ["a", "b"]), ("  a  ", ["a"]), ("", []), ("\"a b\" c", ["a b", "c"]),
    ("tag:\"to check\"", ["tag:to check"]), ("Ma'ruf Türkiye'nin", ["Ma'ruf", "Türkiye'nin"]),
    ("a\\ b", ["a b"]), ("\"\"", [""]), ("\"a\nb\"", ["a\nb"]),
  ])
  func lineIsCut(line: String, words: [String]) throws {
    #expect(try WordSplitter.words(line) == words)
  }

  @Test(arguments: [
    (["voice:outlet", "has:quantity"], "voice:outlet has:quantity"),
    (["free text"], "\"free text\""),
    (["tag:to check"], "tag:\"to check\""),
    (["voice:outlet or kind:statement"], "voice:outlet or kind:statement"),
    (["not", "(voice:outlet tag:x)"], "not (voice:outlet tag:x)"),
  ])
  func wordsAreAFilter(words: [String], filter: String) throws {
    #expect(FilterWords(words).text == filter)
    _ = try FilterParser.parse(FilterWords(words).text)
  }

  @Test(arguments: [
    ("c12 numbers", 1, ["numbers"]),
    ("c1,c4 c7-c9 a b", 2, ["a", "b"]),
    ("it not true at all", 1, ["not", "true", "at", "all"]),
    ("c12 it says so", 1, ["it", "says", "so"]),
    ("c12 last week", 1, ["last", "week"]),
    ("voice:outlet or has:quantity numbers", 3, ["numbers"]),
    ("voice:outlet and more", 1, ["and", "more"]),
    ("not tag:done x", 2, ["x"]),
    ("numbers", 0, ["numbers"]), ("d1 numbers", 1, ["numbers"]),
    ("d1 d2 voice:outlet numbers", 3, ["numbers"]), ("c12 d3 says so", 1, ["d3", "says", "so"]),
  ])
  func selectionEndsWhereTheWordsBegin(line: String, count: Int, rest: [String]) throws {
    let selection = Selection(try WordSplitter.words(line))
    #expect(selection.claims.count == count)
    #expect(selection.rest == rest)
  }
}
