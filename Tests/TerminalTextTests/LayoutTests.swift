import Testing

@testable import TerminalText

@Suite("Wrapping, padding and cutting")
struct LayoutTests {
  @Test(
    "wraps between words",
    arguments: [
      ("", 10, [""]),
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 20, ["one  two"]),
      ("one   two", 5, ["one", "two"]),
      ("exactly ten", 11, ["exactly ten"]),
      ("a\nb", 10, ["a", "b"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("x abcdefgh", 4, ["x", "abcd", "efgh"]),
      ("日本語日本語", 5, ["日本", "語日", "本語"]),
      ("日本語。", 6, ["日本", "語。"]),
      ("kata İıŞş 🙂🙂", 6, ["kata", "İıŞş", "🙂🙂"]),
    ])
  func wraps(text: String, width: Int, lines: [String]) {
    #expect(TerminalText.wrap(text, width: width) == lines)
  }

  @Test("indents the lines after the first")
  func indents() {
    #expect(TerminalText.wrap("a bb cc", width: 6, indent: "  ") == ["a bb", "  cc"])
  }

  @Test("no line is wider than asked, and no letter is lost", arguments: 2...30)
  func neverWider(width: Int) {
    let text = "Menlu Türkiye “İddia” 日本語の文章。 العربية 🙂👨‍👩‍👧 supercalifragilistic e\u{301}te\u{301}"
    let lines = TerminalText.wrap(text, width: width)
    #expect(lines.allSatisfy { TerminalText.width($0) <= width })
    let letters = lines.joined().filter { $0 != " " }
    #expect(letters == text.filter { $0 != " " })
  }

  @Test("a style goes on in the next line and ends with each")
  func styles() {
    let style = TerminalStyle(isOn: true)
    let lines = TerminalText.wrap("a " + style.bold("bb cc") + " d", width: 4)
    #expect(lines == ["a \u{1B}[1mbb\u{1B}[0m", "\u{1B}[1mcc\u{1B}[0m d"])
  }

  @Test(
    "pads and cuts by width",
    arguments: [
      ("ab", 4, "ab  ", "ab"), ("日本", 4, "日本", "日本"), ("日本語", 5, "日本語", "日本…"),
      ("日本語", 4, "日本語", "日…"), ("abc", 0, "abc", ""), ("abc", 1, "abc", "…"),
      ("İıŞş", 6, "İıŞş  ", "İıŞş"),
    ])
  func pads(text: String, width: Int, padded: String, cut: String) {
    #expect(TerminalText.pad(text, to: width) == padded)
    #expect(TerminalText.truncate(text, to: width) == cut)
  }

  @Test("a cut style is ended")
  func cutStyle() {
    let bold = TerminalStyle(isOn: true).bold("abcdef")
    #expect(TerminalText.truncate(bold, to: 3) == "\u{1B}[1mab…\u{1B}[0m")
  }

  @Test(
    "styles only where wanted",
    arguments: [
      (true, false, ["TERM": "xterm"], true), (false, false, ["TERM": "xterm"], false),
      (true, true, ["TERM": "xterm"], false), (true, false, ["TERM": "dumb"], false),
      (true, false, [:], false), (true, false, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (true, false, ["TERM": "xterm", "NO_COLOR": ""], true),
    ])
  func wanted(isTerminal: Bool, isPlain: Bool, environment: [String: String], isOn: Bool) {
    let style = TerminalStyle(isTerminal: isTerminal, isPlain: isPlain, environment: environment)
    #expect(style.isOn == isOn)
    #expect((style("x", .red, .bold) == "x") == !isOn)
  }
}
