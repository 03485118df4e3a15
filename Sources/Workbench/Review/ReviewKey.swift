package import Messages

/// A key of a review, what it does, and what one types to do the same.
package struct ReviewKey: Sendable {
  /// As pressed; a line feed stands for Enter.
  package let key: Character
  /// As written in help.
  package let name: String
  package let summary: Message
  /// The command that does the same at the prompt, with what it needs in capitals.
  package let typed: String
  let action: Action

  enum Action: Sendable {
    case done
    case skip
    case back
    case undo
    case redo
    case reject
    /// Runs a command on the claim.
    case run(String)
    /// Begins a command, which the analyst goes on with.
    case ask(String)
    case menu(Menu)
    case keys
    case leave
  }

  enum Menu: Sendable {
    case verdict
  }

  init(_ key: Character, _ summary: Message, typed: String, _ action: Action, name: String? = nil) {
    self.key = key
    self.name = name ?? String(key)
    self.summary = summary
    self.typed = typed
    self.action = action
  }

  static func of(_ key: Character) -> ReviewKey? {
    all.first { $0.key == key } ?? (key == " " || key == "n" ? all.first : nil)
  }

  /// In the order of help. The digits 1 to 9, which put recent tags on and take them off, come extra.
  package static let all: [ReviewKey] = [
    ReviewKey(
      "\n", "Done: marks the claim as reviewed, shows the next.", typed: "done", .done,
      name: "ENTER"),
    ReviewKey("s", "Skips it; it comes back at the end.", typed: "next", .skip),
    ReviewKey("p", "Goes back to the claim before.", typed: "prev", .back),
    ReviewKey("t", "Tags it.", typed: "tag it TAG", .ask("tag it ")),
    ReviewKey("d", "Disputes it.", typed: "dispute it REASON", .ask("dispute it ")),
    ReviewKey("r", "Closes its disputes.", typed: "resolve it HOW", .ask("resolve it ")),
    ReviewKey("a", "Writes a note.", typed: "annotate it NOTE", .ask("annotate it ")),
    ReviewKey(
      "e", "Lays evidence beside it.", typed: "evidence it supports URL",
      .ask("evidence it ")),
    ReviewKey(
      "v", "Judges its content with one more key.", typed: "verdict it content VALUE",
      .menu(.verdict)),
    ReviewKey(
      "V", "Judges with words.", typed: "verdict it saying said NOTE",
      .ask("verdict it ")),
    ReviewKey(
      "c", "Corrects what the extractor read.", typed: "correct it speaker NAME",
      .ask("correct it ")),
    ReviewKey("l", "Links it to another claim.", typed: "link it same CLAIM", .ask("link it ")),
    ReviewKey("x", "Rejects it as no claim, shows the next.", typed: "reject it", .reject),
    ReviewKey("u", "Takes your last command back.", typed: "undo", .undo),
    ReviewKey("U", "Does it again.", typed: "redo", .redo),
    ReviewKey("w", "Says by which rule it was read.", typed: "why it", .run("why it")),
    ReviewKey("o", "Shows it in its document.", typed: "context it", .run("context it")),
    ReviewKey("h", "Shows what was done on it.", typed: "history it", .run("history it")),
    ReviewKey("m", "Shows everything about it.", typed: "show it", .run("show it")),
    ReviewKey("g", "Goes to a claim by its number.", typed: "show CLAIM", .ask("show ")),
    ReviewKey(":", "Takes any command.", typed: "COMMAND", .ask("")),
    ReviewKey("?", "Lists the keys.", typed: "help review", .keys),
    ReviewKey("q", "Leaves; the review goes on where it was.", typed: "quit", .leave),
  ]

  /// Names, meanings and typed equivalents, as a table.
  static var table: Table {
    let digits = [
      "1 … 9", say("Puts a recent tag on, or takes it off."), "tag it TAG, untag it TAG",
    ]
    let rows = all.map { [$0.name, say($0.summary), $0.typed] }
    return Table(
      [.init("key"), .init("does", isWide: true), .init("typed", isWide: true)],
      rows: rows + [digits])
  }
}
