internal import ArgumentParser
internal import Messages
internal import Provenance

struct DisputeCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Raises a dispute about claims, with its reason.",
    discussion: """
      The dispute has a number, which show tells; resolve closes it. disputed:yes finds open ones.

      Examples:
        dispute c12 the original quotes the ministry here
        dispute it no agent is named --grounds "style guide 4.2"
      """)

  @Argument(help: "Claims or a filter, then the reason.") var words: [String]
  @Option(help: "What it rests on: a standard, a source.") var grounds: String?
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "dispute")
    guard !selection.rest.isEmpty else {
      throw WorkbenchError.missingWords(command: "dispute", what: say("a reason"))
    }
    let reason = selection.rest.joined(separator: " ")
    return try bulk.apply(
      [.dispute(ids, reason: reason, grounds: grounds)], to: ids, doing: say("dispute"),
      in: workbench)
  }
}
