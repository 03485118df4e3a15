internal import ArgumentParser
internal import Messages
internal import Provenance

struct UntagCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "untag",
    abstract: "Takes your tags off claims.",
    discussion: """
      A colleague's tags stay, unless --of names the colleague.

      Examples:
        untag c12 numbers
        untag tag:numbers numbers
        untag c12 numbers --of ayu
      """)

  @Argument(help: "Claims or a filter, then the tags.") var words: [String]
  @Option(help: "The analyst whose tags come off; you when left out.") var of: String?
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "untag")
    guard !selection.rest.isEmpty else {
      throw WorkbenchError.missingWords(command: "untag", what: say("a tag"))
    }
    let tags = selection.rest.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    if of == nil, let owned = try owned(tags, on: ids, in: workbench) { return owned }
    return try bulk.apply(
      tags.map { .untag(ids, tag: $0, of: of) }, to: ids,
      doing: say("take \(tags.joined(separator: ", ")) off"), in: workbench)
  }

  /// Says whose the tags are when none of them is this analyst's.
  private func owned(_ tags: [String], on ids: [ClaimID], in workbench: Workbench) throws -> Reply?
  {
    let store = try workbench.store()
    let blindness = try workbench.blindness()
    let taggings = try store.claims(matching: .claims(ids.map { $0...$0 }))
      .flatMap(blindness.taggings).filter { tags.contains($0.tag) }
    let owners = Set(taggings.map(\.by.author)).sorted()
    guard let first = owners.first, !owners.contains(store.author) else { return nil }
    let names = owners.count == 1 ? first : owners.joined(separator: ", ")
    return .text(
      say("Tags of \(names), not yours; nothing changed. --of \(first) takes them off."))
  }
}
