internal import ArgumentParser
internal import Messages
internal import Provenance

struct AcceptCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Takes the rejection of claims back.",
    discussion: """
      Examples:
        accept c12
        accept rejected:yes
      """)

  @Argument(help: "Claims or a filter.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "accept")
    return try bulk.apply([.accept(ids)], to: ids, doing: say("accept"), in: workbench)
  }
}
