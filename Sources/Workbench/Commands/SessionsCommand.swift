internal import ArgumentParser
internal import Messages
internal import Provenance

struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Lists the runs of the prompt that changed something, or what was done in one.",
    discussion: """
      An exported session is a transcript: what was typed, with what it did. A prompt on a copy of the \
      store from before runs it again: sanad < monday.session

      Examples:
        sessions
        sessions show s3
        sessions export s3 monday.session
      """,
    subcommands: [
      SessionsListCommand.self, SessionsShowCommand.self, SessionsExportCommand.self,
    ],
    defaultSubcommand: SessionsListCommand.self)
}

struct SessionsListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the runs of the prompt that changed something, or what was done in one.")

  @Argument(help: "The session, such as s3; all when left out.") var session: SessionID?
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    if let session {
      let entries = try store.session(session).1.filter(workbench.blindness().shows)
      return try Listing(table: HistoryCommand.table(entries), records: entries).reply(format)
    }
    let sessions = try store.sessions()
    guard !sessions.isEmpty || format != .table else { return .text(say("There are no sessions.")) }
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

struct SessionsShowCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Lists what was done in a session.")

  @Argument(help: "The session, such as s3.") var session: SessionID
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let entries = try workbench.store().session(session).1
      .filter(workbench.blindness().shows)
    return try Listing(table: HistoryCommand.table(entries), records: entries).reply(format)
  }
}

struct SessionsExportCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a session as a transcript that can be run again.")

  @Argument(help: "The session, such as s3.") var session: SessionID
  @Argument(help: "The new file; shown when left out.") var file: String?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let (record, entries) = try workbench.store().session(session)
    let text = SessionTranscript(
      record: record, entries: entries, bulkLimit: workbench.settings.bulkLimit
    ).text
    guard let file else { return Reply([.raw(text)]) }
    try OutputFile(path: file, force: false).write(text)
    return .text(say("Wrote \(file)."))
  }
}
