internal import ArgumentParser
internal import Messages
internal import Provenance

struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Shows which documents go back to which, and where attributions drifted on the way.",
    discussion: """
      Credits, shared wording and an analyst's word make one lineage; what is only alike is suggested. \
      Your word goes before every measure: from says that a document goes back to another, apart that \
      the two are independent, forget takes it back.

      Examples:
        lineage
        lineage d3
        lineage --case ilva-bridge
        lineage from d3 d1
        lineage apart d3 d5
        lineage forget d3 d5
      """,
    subcommands: [
      LineageShowCommand.self, LineageFromCommand.self, LineageApartCommand.self,
      LineageForgetCommand.self,
    ],
    defaultSubcommand: LineageShowCommand.self)
}

struct LineageShowCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the lineages of documents, or all of them.")

  @Argument(help: "Documents, such as d3; all when left out.") var documents: [DocumentID] = []
  @Option(name: .customLong("case"), help: ArgumentHelp("Those of a case.", valueName: "name"))
  var caseName: String?
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    for id in documents { _ = try store.document(id) }
    let named = try caseName.map { try Cases(store: store).documents(of: $0).map(\.id) } ?? []
    let asked = documents + named
    let lineages = try store.lineages(of: asked.isEmpty ? nil : asked) {
      try workbench.work.proceed($0, of: $1)
    }
    let page = try LineagePage(workbench, lineages, asked: asked)
    guard format == .table else { return try page.listing.reply(format) }
    guard !page.isEmpty else { return .text(say("There are no documents.")) }
    return Reply(try page.blocks())
  }
}

struct LineageFromCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "from", abstract: "Says that a document goes back to another: lineage from d3 d1.")

  @Argument(help: "The document.") var document: DocumentID
  @Argument(help: "What it goes back to.") var upstream: DocumentID
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try StoreChange.reply([.relate(document, .from, upstream)], in: workbench)
  }
}

struct LineageApartCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "apart", abstract: "Says that two documents are independent: lineage apart d3 d5.")

  @Argument(help: "One document.") var document: DocumentID
  @Argument(help: "The other.") var other: DocumentID
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try StoreChange.reply([.relate(document, .apart, other)], in: workbench)
  }
}

struct LineageForgetCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Takes a word on two documents back: lineage forget d3 d5.")

  @Argument(help: "One document.") var document: DocumentID
  @Argument(help: "The other.") var other: DocumentID
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try StoreChange.reply([.relate(document, nil, other)], in: workbench)
  }
}
