internal import ArgumentParser
internal import Messages
internal import Provenance

struct TagCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Puts tags on claims.",
    discussion: """
      Examples:
        tag c12 numbers
        tag c3-c9 agency status
        tag voice:outlet has:quantity to-check --dry-run
      """)

  @Argument(help: "Claims or a filter, then the tags.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "tag")
    guard !selection.rest.isEmpty else {
      throw WorkbenchError.missingWords(command: "tag", what: say("a tag"))
    }
    let tags = selection.rest.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    return try bulk.apply(
      tags.map { .tag(ids, tag: $0) }, to: ids,
      doing: say("put \(tags.joined(separator: ", ")) on"), in: workbench)
  }
}
