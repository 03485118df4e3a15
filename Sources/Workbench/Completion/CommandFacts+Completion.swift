internal import Messages

extension CommandFacts {
  var meaning: String? { abstract.map { say(Message($0)) } }

  /// Without "help", which the parser adds to every command that has others.
  var nested: [CommandFacts] { (subcommands ?? []).filter { $0.commandName != "help" } }

  var flags: [Suggestion] {
    (arguments ?? []).flatMap { argument in
      argument.longNames.map { Suggestion("--" + $0, argument.meaning) }
    }
  }

  /// The argument of an option as typed; nil for a flag.
  func option(_ word: String) -> Argument? {
    (arguments ?? []).first { $0.kind == "option" && $0.isNamed(word) }
  }
}

extension CommandFacts.Argument {
  var meaning: String? { abstract.map { say(Message($0)) } }

  var longNames: [String] { (names ?? []).filter { $0.kind == "long" }.map(\.name) }

  func isNamed(_ word: String) -> Bool { (names ?? []).contains { $0.asTyped == word } }
}
