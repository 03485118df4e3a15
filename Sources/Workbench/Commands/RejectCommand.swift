internal import ArgumentParser
internal import Messages
internal import Provenance

struct RejectCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Says that claims are none; they leave the lists.",
    discussion: """
      Examples:
        reject c12 a headline
        accept c12
      """)

  @Argument(help: "Claims or a filter, then why, if you like.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "reject")
    let reason = selection.rest.isEmpty ? nil : selection.rest.joined(separator: " ")
    return try bulk.apply(
      [.reject(ids, reason: reason)], to: ids, doing: say("reject"), in: workbench)
  }
}
