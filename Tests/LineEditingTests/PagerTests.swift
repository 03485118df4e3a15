import Testing

@testable import LineEditing

@Suite("The pager")
struct PagerTests {
  @Test(
    "counts the rows that a text fills",
    arguments: [
      ("", 80, 0), ("a\n", 80, 1), ("a\n\nb", 80, 3), ("abcdef\n", 3, 2), ("日本語\n", 4, 2),
      ("\u{1B}[1mab\u{1B}[0m\n", 2, 1),
    ])
  func rows(text: String, columns: Int, rows: Int) {
    #expect(Pager.rows(of: text, columns: columns) == rows)
  }

  @Test("takes the user's own", arguments: [("", "less -R"), ("more", "more")])
  func command(variable: String, command: String) {
    #expect(Pager(environment: ["PAGER": variable]).command == command)
  }
}
