internal import ArgumentParser
internal import Provenance

struct SessionsCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Lists the runs of the prompt that changed something, or what was done in one.",
    discussion: """
      Examples:
        sessions
        sessions s3
      """)

  @Argument(help: "The session, such as s3; all when left out.") var session: SessionID?
  @Option(help: "table, line, jsonl or csv.") var format: ListingFormat = .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    if let session {
      let entries = try store.session(session).1
      return try Listing(table: HistoryCommand.table(entries), records: entries).reply(format)
    }
    let sessions = try store.sessions()
    guard !sessions.isEmpty || format != .table else { return .text("There are no sessions.") }
    let table = Table(
      [
        .init("id"), .init("who"), .init("begun"), .init("last"), .init("changes", isNumber: true),
      ], rows: sessions.map(Self.row))
    return try Listing(table: table, records: sessions).reply(format)
  }

  private static func row(_ session: SessionRecord) -> [String] {
    let times = [session.begun, session.last].map {
      $0.description.prefix(16).split(separator: "T").joined(separator: " ")
    }
    return [session.id.description, session.author] + times + [String(session.operationCount)]
  }
}
