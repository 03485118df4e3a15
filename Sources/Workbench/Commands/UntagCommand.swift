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

  /// Says whose the tag of a single claim is when it is not this analyst's.
  private func owned(_ tags: [String], on ids: [ClaimID], in workbench: Workbench) throws -> Reply?
  {
    guard let id = ids.first, ids.count == 1 else { return nil }
    let store = try workbench.store()
    let taggings = try workbench.blindness().taggings(of: store.claim(id))
      .filter { tags.contains($0.tag) }
    guard let other = taggings.first, !taggings.contains(where: { $0.by.author == store.author })
    else { return nil }
    workbench.remember(id)
    return .text(
      say(
        """
        The tag \(other.tag) on \(id) is \(other.by.author)'s, not yours; \
        --of \(other.by.author) takes it off.
        """))
  }
}
