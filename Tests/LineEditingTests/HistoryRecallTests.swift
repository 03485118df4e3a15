import Testing

@testable import LineEditing

@Suite struct HistoryRecallTests {
  @Test(arguments: [
    ("!!", HistoryRecall.Result.line("tag c1 a")), ("!! b", .line("tag c1 a b")),
    ("!cl", .line("claims voice:outlet")), ("!cl c1", .line("claims voice:outlet c1")),
    ("!x", .nothing("!x")), ("!", .unchanged), ("claims !!", .unchanged), ("", .unchanged),
  ])
  func recalls(line: String, result: HistoryRecall.Result) {
    let past = ["claims c1", "claims voice:outlet", "tag c1 a"]
    #expect(HistoryRecall(past).expand(line) == result)
  }

  @Test(arguments: [
    ("\r", Key.enter), ("\u{1B}[A", .up), ("\u{1B}", .escape), ("a", .letter("a")),
    ("é", .letter("é")), ("\u{1B}[5~", .pageUp), ("\u{4}", .endOfInput), ("\u{1B}[99~", .other),
    ("\u{1}", .other), ("", .other), ("\u{C}", .redraw),
  ])
  func keyIsRead(sent: String, key: Key) { #expect(Key(sent) == key) }
}
