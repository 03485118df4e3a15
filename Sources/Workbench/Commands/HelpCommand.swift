internal import ArgumentParser
internal import Provenance

struct HelpCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Lists the commands, or explains one.",
    discussion: """
      Examples:
        help
        help claims
        help filters
        help keys
      """)

  @Argument(help: "The command.") var command: [String] = []
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    guard let name = command.first else { return HelpText.overview }
    if name == "filters" { return Reply([.facts(HelpText.filterKeys)]) }
    if name == "keys" { return Reply([.table(ReviewKey.table)]) }
    guard let type = SanadCommand.command(name) else {
      throw WorkbenchError.unknownCommand(
        name, suggestion: EditDistance.nearest(to: name, in: CommandNames.all))
    }
    return HelpText.reply(on: [type.name] + command.dropFirst())
  }
}
