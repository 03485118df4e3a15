internal import Messages

/// The flags and options of each command, read from the definitions themselves.
enum CommandFlags {
  static func suggestions(of command: String, _ preceding: [String]) -> [Suggestion] {
    let facts = CommandFacts.named(Array(preceding.prefix(2))) ?? CommandFacts.named([command])
    return (facts?.arguments ?? []).flatMap { argument in
      (argument.names ?? []).filter { $0.kind == "long" }.map {
        Suggestion("--" + $0.name, argument.abstract.map { say(Message($0)) })
      }
    }
  }
}
