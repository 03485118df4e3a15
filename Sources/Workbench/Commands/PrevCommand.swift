internal import ArgumentParser
internal import Provenance

struct PrevCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "prev",
    abstract: "Shows the claim before the current one.",
    discussion: """
      Walks the last listing; without one, the documents as they stand.

      Examples:
        prev
        prev c12
      """)

  @Argument(help: "The claim to go on from; the current one when left out.") var claim:
    ClaimArgument?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let start = try claim?.id(in: workbench) ?? workbench.current
    return try ShowCommand.claim(workbench.neighbour(of: start, forward: false), in: workbench)
  }
}
