internal import ArgumentParser
internal import Provenance

struct ResolveCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Closes the open disputes of claims, with a note.",
    discussion: """
      Examples:
        resolve c12 the outlet corrected it
      """)

  @Argument(help: "Claims or a filter, then how it ended.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "resolve")
    let note = selection.rest.joined(separator: " ")
    return try bulk.apply(
      [.resolve(ids, note: note)], to: ids, doing: "resolve the disputes of", in: workbench)
  }
}
