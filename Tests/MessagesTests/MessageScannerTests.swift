import MessageSources
import Testing

/// What the test of the tables sees in the sources.
@Suite struct MessageScannerTests {
  @Test(arguments: [
    (#"x = say("No claim.")"#, ["No claim."]),
    (#"say("A \(b.map { "c" } ?? "d") and \(e(f)).")"#, ["A {1} and {2}."]),
    (#"say("There is no \"\(name)\".")"#, [#"There is no "{1}"."#]),
    (#"abstract: "Lists \"it\".", discussion: "One.""#, [#"Lists "it"."#, "One."]),
    (#"help: "one " + "two""#, ["one two"]),
    (#"essay("no") + x.say("neither")"#, []),
    (#"// say("a comment")"#, []),
    (#"say(words)"#, []),
    (#"Rule(\#n .id, "A sentence.", order: .svo"#, ["A sentence."]),
    (#"ReviewKey("t", "Tags it.", typed: "tag it TAG")"#, ["Tags it."]),
    ("say(\n  \"\"\"\n  Two \\\n  lines.\n  \"\"\")", ["Two lines."]),
    (
      "discussion: \"\"\"\n  First.\n\n  Second \\\n  too.\n\n  Examples:\n    show c1\n  \"\"\"",
      ["First.", "Second too."]
    ),
  ])
  func keys(source: String, expected: [String]) {
    #expect(MessageScanner(source).keys == expected)
  }
}
