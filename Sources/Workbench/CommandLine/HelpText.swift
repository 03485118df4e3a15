internal import ArgumentParser
internal import Provenance

/// Help from the definitions of the commands.
enum HelpText {
  /// The commands in groups, with their one sentence.
  static var overview: Reply {
    let groups = SanadCommand.groups.flatMap { group -> [Block] in
      let facts = group.subcommands.map { Fact("  " + $0.name, $0.configuration.abstract) }
      return [.heading(group.name), .facts(facts), .empty]
    }
    return Reply(
      groups + [
        .text(
          "\"help claims\" explains a command, with examples; \"help filters\" and \"help keys\" list "
            + "what filters and reviews know."),
        .text("A claim is named c12, \"it\" is the one shown last, \"last\" the last listing."),
      ])
  }

  /// What can stand before the colon in a filter, with its meaning.
  static var filterKeys: [Fact] {
    FilterKey.allCases.map { Fact($0.rawValue + ":", $0.summary) }
  }

  static func reply(on command: any ParsableCommand.Type, width: Int) -> Reply {
    reply(SanadCommand.helpMessage(for: command, columns: columns(width)))
  }

  /// The argument parser stops the program when a column beside the names does not fit.
  static func columns(_ width: Int) -> Int { max(40, width) }

  /// Long lines that the parser leaves whole are wrapped.
  static func reply(_ text: String) -> Reply {
    Reply([.lines(text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) })]
    )
  }
}
