internal import ArgumentParser
internal import Messages
internal import Provenance

struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Lists outlets and agencies with what they carry, and keeps what is known of them.",
    discussion: """
      Articles, lineages and primary speakers are counted apart: ten copies are one origin, two \
      agencies that quote one ministry have one speaker.

      Examples:
        sources
        sources show Anadolu
        sources edit Anadolu kind:agency country:TR language:tr code:AA
        sources merge "Anadolu Ajansı" Anadolu
        sources rename Talwind "Talwind Wire"
        sources split "Anadolu Ajansı"
      """,
    subcommands: [
      SourceListCommand.self, SourceShowCommand.self, SourceEditCommand.self,
      SourceMergeCommand.self, SourceRenameCommand.self, SourceSplitCommand.self,
    ],
    defaultSubcommand: SourceListCommand.self)
}

struct SourceListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the sources.")

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let records = try store.sourceRegistry()
    guard !records.isEmpty || format != .table else { return .text(say("There are no sources.")) }
    let pages = try SourcePages(workbench)
    var reply = try Listing(table: pages.table(records), records: records).reply(format)
    if format == .table { reply.blocks.append(.note(try pages.summary())) }
    return reply
  }
}

struct SourceShowCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what is known of a source: sources show Anadolu.")

  @Argument(help: "The name, or another it is known by.") var name: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let record = try store.source(named: name.joined(separator: " "))
    return Reply(try SourcePages(workbench).page(record))
  }
}

struct SourceEditCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Says what a source is: sources edit Anadolu kind:agency country:TR.",
    discussion: "Keys are kind, country, language and code; nothing after the colon takes away.")

  @Argument(help: "The name, then kind:, country:, language: or code: with its value.")
  var words: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let named = try NamedValues(
      words, keys: ["kind", "country", "language", "code"], what: say("part of a source"))
    let source = try workbench.store().source(named: named.name)
    let codes = named.values.filter { $0.key == "code" }.map(\.value).filter { !$0.isEmpty }
    let facts = SourceFacts(
      kind: try named.value("kind").map { try KnownValue.read($0, of: say("kind of source")) },
      country: named.value("country")?.uppercased(),
      language: named.value("language")?.lowercased(),
      codes: named.value("code") == nil ? nil : codes)
    guard !named.values.isEmpty else {
      throw WorkbenchError.missingWords(
        command: "sources", what: say("kind:, country:, language: or code:"))
    }
    return try StoreChange.reply([.editSource(source.name, facts)], in: workbench)
  }
}

struct SourceMergeCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Counts the first names as the last: sources merge \"Anadolu Ajansı\" Anadolu.")

  @Argument(help: "Names; the last one stays.") var names: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    guard names.count > 1, let kept = names.last else {
      throw WorkbenchError.missingWords(
        command: "sources", what: say("at least two names to merge"))
    }
    let canonical = try workbench.store().source(named: kept).name
    return try StoreChange.reply(
      [.aliasSources(Array(names.dropLast()), canonical: canonical)], in: workbench)
  }
}

struct SourceRenameCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Gives a source another name: sources rename Talwind TW.")

  @Argument(help: "The name.") var name: String
  @Argument(help: "The new name.") var newName: String
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let source = try workbench.store().source(named: name)
    return try StoreChange.reply(
      [.aliasSources([source.name], canonical: newName)],
      in: workbench)
  }
}

struct SourceSplitCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Lets names stand for themselves again: sources split AA.")

  @Argument(help: "Names that are counted as another.") var names: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try StoreChange.reply([.splitSources(names)], in: workbench)
  }
}
