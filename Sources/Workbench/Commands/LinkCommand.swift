internal import ArgumentParser
internal import Messages
internal import Provenance

struct LinkCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Says how one claim stands to another: same, apart, contradicts or updates.",
    discussion: """
      Comparisons put claims that are the same into one row and keep those that are apart in different \
      rows, whatever their words. Taking same away says apart.

      Examples:
        link c12 same c31
        link c12 apart c31
        link c40 updates c12
        link c12 same c31 --remove
      """)

  @Argument(help: "The claim, such as c12.") var claim: ClaimArgument
  @Argument(help: "same, apart, contradicts or updates.") var relation: ClaimRelation
  @Argument(help: "The other claim.") var other: ClaimArgument
  @Flag(help: "Take the link away.") var remove = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let (claim, other) = (try claim.id(in: workbench), try other.id(in: workbench))
    let change: Change = remove ? .unlink(claim, relation, other) : .link(claim, relation, other)
    let report = try workbench.store(for: .writing).apply([change], command: workbench.commandLine)
    guard !report.isUnchanged else { return .text(say("That is so already; nothing changed.")) }
    return Reply(report.words.map { .text(BulkOptions.sentence($0)) })
  }
}
