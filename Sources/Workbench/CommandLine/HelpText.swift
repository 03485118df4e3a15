internal import ArgumentParser
internal import Messages
internal import Provenance

/// Help from the definitions of the commands.
enum HelpText {
  /// The commands in groups, with their one sentence.
  static var overview: Reply {
    let groups = SanadCommand.groups.flatMap { group -> [Block] in
      let facts = group.subcommands.map {
        Fact("  " + $0.name, say(Message($0.configuration.abstract)))
      }
      return [.heading(say(Message(group.name))), .facts(facts), .empty]
    }
    return Reply(
      groups + [
        .text(
          say(
            """
            "help claims" explains a command, with examples; "help filters" and "help keys" list \
            what filters and reviews know.
            """)),
        .text(
          say("A claim is named c12, \"it\" is the one shown last, \"last\" the last listing.")),
      ])
  }

  /// What can stand before the colon in a filter, with its meaning.
  static var filterKeys: [Fact] {
    FilterKey.allCases.map { Fact($0.rawValue + ":", $0.summary) }
  }

  /// Returns the page of the command that the words name; of the program where they name none.
  static func reply(on words: [String]) -> Reply {
    let names = words.prefix { !$0.hasPrefix("-") }
    let deepest = names.indices.reversed().lazy.compactMap { end in
      CommandFacts.named(Array(names[...end])).map { ($0, names[...end]) }
    }.first
    guard let (command, typed) = deepest else { return overview }
    return Reply(HelpPage(command: command, name: typed.joined(separator: " ")).blocks)
  }
}
