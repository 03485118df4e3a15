internal import ArgumentParser
internal import Messages
internal import Provenance

struct HistoryCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Lists what was done, newest first: to the store or to one claim.",
    discussion: """
      Examples:
        history
        history c12
        history --limit 5 --format jsonl
      """)

  @Argument(help: "The claim; the whole store when left out.") var claim: ClaimArgument?
  @Option(help: "The most to list.") var limit = 100
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let entries = try store.history(of: claim?.id(in: workbench), limit: max(1, limit))
      .filter { $0.kind != .beginSession && $0.kind != .endSession }
      .filter(workbench.blindness().shows)
    return try Listing(table: Self.table(entries), records: entries).reply(format)
  }

  private static func signed(_ entry: HistoryEntry) -> String {
    entry.signers.isEmpty
      ? ""
      : say(" (signed: \(entry.signers.map { $0.name ?? $0.key }.joined(separator: ", ")))")
  }

  static func table(_ entries: [HistoryEntry]) -> Table {
    Table(
      [.init("op"), .init("when"), .init("who"), .init("what", isWide: true)],
      rows: entries.map { entry in
        let time = entry.at.description.prefix(16).split(separator: "T").joined(separator: " ")
        return [
          entry.id.description, time, entry.author,
          entry.words + (entry.isUndone ? say(" (taken back)") : "") + signed(entry),
        ]
      })
  }
}
