internal import ArgumentParser
internal import Provenance

struct UntagCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "untag",
    abstract: "Takes tags off claims.",
    discussion: """
      Examples:
        untag c12 numbers
        untag tag:numbers numbers
      """)

  @Argument(help: "Claims or a filter, then the tags.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "untag")
    guard !selection.rest.isEmpty else {
      throw WorkbenchError.missingWords(command: "untag", what: "a tag")
    }
    let tags = selection.rest.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    return try bulk.apply(
      tags.map { .untag(ids, tag: $0) }, to: ids, doing: "untag", in: workbench)
  }
}
