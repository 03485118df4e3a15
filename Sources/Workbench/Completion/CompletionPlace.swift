/// Where in a command line the word before the cursor stands.
struct CompletionPlace {
  let command: CommandFacts
  /// "case add", or "claims" where there is no subcommand.
  let path: String
  /// The words behind the command that are neither options nor their values.
  let words: [String]
  /// What could stand here as a subcommand.
  let subcommands: [CommandFacts]
  /// The option whose value is asked for.
  let option: CommandFacts.Argument?

  /// Nil when the first word is no command.
  init?(after preceding: [String]) {
    guard let name = preceding.first,
      let known = CommandFacts.named([name])
    else { return nil }
    var (command, rest) = (known, Array(preceding.dropFirst()))
    var path = known.commandName
    subcommands = rest.isEmpty ? known.nested : []
    if let nested = rest.first.flatMap({ word in known.nested.first { $0.commandName == word } }) {
      (command, path) = (nested, "\(path) \(nested.commandName)")
      rest.removeFirst()
    } else if let inner = known.nested.first(where: { $0.commandName == known.defaultSubcommand }) {
      (command, path) = (inner, "\(path) \(inner.commandName)")
    }
    option = rest.last.flatMap(command.option)
    self.command = command
    self.path = path
    words = Self.plain(rest, command)
  }

  private static func plain(_ words: [String], _ command: CommandFacts) -> [String] {
    var plain: [String] = []
    var isValue = false
    for word in words {
      if !isValue, !word.hasPrefix("-") { plain.append(word) }
      isValue = command.option(word) != nil
    }
    return plain
  }
}
