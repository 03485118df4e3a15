internal import ArgumentParser
internal import Messages
internal import Provenance

struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Lists the documents, and what changed between versions of one.",
    discussion: """
      A text imported for an address that is known is a new version: both stay, and what was done on \
      claims with the same words is carried over. What could not be placed is listed by \
      claims orphaned:yes.

      Examples:
        documents
        documents --case ilva-bridge --format jsonl
        documents versions d3
      """,
    subcommands: [DocumentListCommand.self, DocumentVersionsCommand.self],
    defaultSubcommand: DocumentListCommand.self)
}

struct DocumentListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the documents.")

  @Option(name: .customLong("case"), help: ArgumentHelp("Only those of a case.", valueName: "name"))
  var caseName: String?
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @Option(help: "The most to list; a table ends at 1,000 without it.") var limit: Int?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    if let caseName { _ = try Cases(store: store).documents(of: caseName) }
    let limit = limit ?? (format == .table ? 1000 : nil)
    let documents = try store.documents(inCase: caseName, limit: limit)
    let table = Table(
      [
        .init("id"), .init("outlet"), .init("from"), .init("lang"), .init("date"),
        .init("claims", isNumber: true), .init("document", isWide: true),
      ], rows: documents.map(row))
    guard !documents.isEmpty || format != .table else {
      return .text(say("There are no documents."))
    }
    let reply = try Listing(table: table, records: documents).reply(format)
    let total = try store.documentCount(inCase: caseName)
    guard format == .table, total > documents.count else { return reply }
    return Reply(reply.blocks + [.note(say("\(documents.count) of \(total) documents"))])
  }

  private func row(_ document: DocumentRecord) -> [String] {
    [
      document.id.description, document.outlet ?? "", document.agencies.joined(separator: ", "),
      document.language ?? "", String((document.published ?? "").prefix(10)),
      String(document.claimCount), DocumentWords.name(document),
    ]
  }
}

struct DocumentVersionsCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "Shows the versions of a document and what changed, claim by claim.")

  @Argument(help: "Any version of it, such as d3.") var document: DocumentID
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try VersionPages(workbench).reply(on: document, format: format)
  }
}
