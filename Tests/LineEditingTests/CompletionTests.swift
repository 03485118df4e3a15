import Testing

@testable import LineEditing

@Suite("Completion")
struct CompletionTests {
  @Test(
    "finds the word before the cursor",
    arguments: [
      ("", "", 0, []), ("cl", "cl", 0, []), ("tag c1", "c1", 4, ["tag"]), ("tag ", "", 4, ["tag"]),
      ("claims speaker:\"António Gu", "speaker:\"António Gu", 7, ["claims"]),
      ("a \"b c\" d", "d", 8, ["a", "\"b c\""]), ("find Ma'ruf x", "x", 12, ["find", "Ma'ruf"]),
      ("a b\\ c", "b\\ c", 2, ["a"]), ("日本 語", "語", 7, ["日本"]),
      ("a \"\\\" b", "\"\\\" b", 2, ["a"]),
    ])
  func word(line: String, text: String, start: Int, preceding: [String]) {
    let word = CompletionWord(in: line, before: line.utf8.count)
    #expect(word.text == text)
    #expect(word.start == start)
    #expect(word.preceding == preceding)
  }

  @Test("what stands after the cursor is no part of the word")
  func cursorInside() {
    #expect(CompletionWord(in: "tag c12", before: 5).text == "c")
  }

  @Test(
    "inserts, goes on or lists",
    arguments: [
      ("x", [], .beep),
      ("im", ["import"], .replace(with: "import ")),
      ("IM", ["import"], .replace(with: "import ")),
      ("ays", ["Ayşe", "Ayşin"], .replace(with: "Ayş")),
      (
        "wij", ["\"Rina Wijaya\"", "Wijaya"],
        .list([Completion("\"Rina Wijaya\""), Completion("Wijaya")])
      ),
      ("c", ["claims", "clear"], .replace(with: "cl")),
      ("cl", ["claims", "clear"], .list([Completion("claims"), Completion("clear")])),
      ("日", ["日本語", "日本人"], .replace(with: "日本")),
      ("e", ["ea"], .replace(with: "ea ")),
    ] as [(String, [String], CompletionStep)])
  func step(word: String, texts: [String], expected: CompletionStep) {
    #expect(CompletionStep(word: word, completions: texts.map { Completion($0) }) == expected)
  }

  @Test("an open completion is followed by no space")
  func open() {
    let step = CompletionStep(word: "sp", completions: [Completion("speaker:", isOpen: true)])
    #expect(step == .replace(with: "speaker:"))
  }
}

@Suite("The listing below the line")
struct CompletionListingTests {
  private func lines(_ completions: [Completion], columns: Int, rows: Int = 24) -> [String] {
    CompletionListing(completions: completions, columns: columns, rows: rows).lines
  }

  @Test("runs down columns of one width")
  func columns() {
    let completions = ["c1", "日本", "c333", "d"].map { Completion($0) }
    #expect(lines(completions, columns: 14) == ["c1    c333", "日本  d"])
    #expect(lines(completions, columns: 5) == ["c1", "日本", "c333", "d"])
  }

  @Test("puts meanings beside the words")
  func meanings() {
    let completions = [Completion("tag", meaning: "Marks a claim."), Completion("日本")]
    #expect(lines(completions, columns: 40) == ["tag   Marks a claim.", "日本"])
    #expect(lines(completions, columns: 12) == ["tag   Mark…", "日本"])
  }

  @Test("stays within the screen")
  func short() {
    let completions = (1...50).map { Completion("c\($0)", meaning: "claim") }
    let shown = lines(completions, columns: 40, rows: 10)
    #expect(shown.count == 7)
    #expect(shown.last == "… 44 more lines; type a letter and TAB for fewer")
  }

  @Test("shows hostile names by number")
  func hostile() {
    #expect(lines([Completion("a\u{1B}[2J")], columns: 40) == ["a‹U+001B›[2J"])
  }
}

@Suite("Commands pasted at once")
struct PastedCommandsTests {
  @Test(
    "are cut at newlines outside quotation marks",
    arguments: [
      ("", []), ("claims", ["claims"]), ("a\nb\n", ["a", "b"]), ("\n\na\n \nb", ["a", "b"]),
      ("x \"one\ntwo\"\ny", ["x \"one\ntwo\"", "y"]), ("x \"\n\n\"", ["x \"\n\n\""]),
      ("x \"open\ny", ["x \"open\ny"]), ("Ma'ruf\nb", ["Ma'ruf", "b"]),
    ])
  func commands(text: String, commands: [String]) {
    #expect(PastedCommands.commands(in: text) == commands)
  }
}
