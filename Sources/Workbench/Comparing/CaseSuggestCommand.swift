internal import ArgumentParser
internal import Messages
internal import Provenance

struct CaseSuggestCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Finds documents that tell of one event and are in no case yet.",
    discussion: """
      Documents are grouped by the names, numbers and rare words they share within five days, across \
      languages. Nothing changes unless you say --take; each line is a command that you may edit.

      Examples:
        case suggest
        case suggest --take
      """)

  @Flag(help: "Make the cases and put the documents in.") var take = false
  @Option(help: "table, line, jsonl or csv.") var format: ListingFormat = .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: take ? .writing : .reading)
    let suggestions = try EventSuggestions(store: store).all()
    guard !suggestions.isEmpty || format != .table else {
      return .text(say("No documents without a case seem to tell of one event."))
    }
    if take { return try taken(suggestions, store, workbench) }
    let table = Table(
      [.init("documents"), .init("they share"), .init("to take it", isWide: true)],
      rows: suggestions.map { suggestion in
        [
          suggestion.documents.map(\.description).joined(separator: " "),
          suggestion.shared.joined(separator: ", "), suggestion.command,
        ]
      })
    return try Listing(table: table, records: suggestions).reply(format)
  }

  private func taken(
    _ suggestions: [EventSuggestion], _ store: Store, _ workbench: Workbench
  ) throws -> Reply {
    let report = try store.apply(
      suggestions.map { .addToCase($0.documents, name: $0.name) }, command: workbench.commandLine)
    return Reply(report.words.map { .text(BulkOptions.sentence($0)) })
  }
}
