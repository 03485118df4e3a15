internal import ArgumentParser
internal import Messages
internal import Provenance

struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Says what tags mean, so that everybody uses them alike.",
    discussion: """
      A slash puts a tag under another (harm/killed under harm), and tag:harm/* finds them all. Each \
      definition of a tag is a version; a tag on a claim keeps the version it was put on under. To \
      rename a tag to one that exists merges the two, and takes what stands under it along.

      Examples:
        codebook
        codebook define harm/killed "Counts the dead." --include "12 tewas" --exclude "korban jiwa"
        codebook show harm
        codebook rename harm/killed harm/deaths
        codebook remove harm/deaths
      """,
    subcommands: [
      CodebookListCommand.self, CodebookShowCommand.self, CodebookDefineCommand.self,
      CodebookRenameCommand.self, CodebookRemoveCommand.self,
    ],
    defaultSubcommand: CodebookListCommand.self)
}

struct CodebookListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the tags with their meaning, those without one last.")

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try CodeListing(store: workbench.store()).reply(format, under: nil)
  }
}

struct CodebookShowCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a tag and those under it, with examples.")

  @Argument(help: "The tag.") var name: String
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try CodeListing(store: workbench.store()).details(of: name)
  }
}

struct CodebookDefineCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "define", abstract: "Puts a tag into the code book, or says anew what it means.")

  @Argument(help: "The tag; a slash puts it under another.") var name: String
  @Argument(help: "What it means.") var definition: [String]
  @Option(help: "What takes it.") var include: String?
  @Option(help: "What looks like it and does not take it.") var exclude: String?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let code = CodeDefinition(
      name: name, definition: definition.joined(separator: " "), includes: include,
      excludes: exclude)
    return try workbench.store(for: .writing)
      .apply([.defineCode(code)], command: workbench.commandLine).reply
  }
}

struct CodebookRenameCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives a tag another name, on every claim; one that exists takes its claims over.",
    aliases: ["merge"])

  @Argument(help: "The tag.") var name: String
  @Argument(help: "Its new name, or the tag to merge it into.") var other: String
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let known = Set(try store.tags().map(\.name) + store.codes().map(\.code.name))
    let under = known.filter { $0.hasPrefix(name + "/") }.sorted()
    let names = (under.isEmpty || known.contains(name) ? [name] : []) + under
    let changes = names.map { Change.renameTag($0, to: other + $0.dropFirst(name.count)) }
    let tagged = Filter.or([.field(.tag, [name]), .field(.tag, [name + "/*"])])
    return try bulk.apply(
      changes, to: store.claims(matching: tagged).map(\.id), doing: say("rename \(name) on"),
      in: workbench)
  }
}

struct CodebookRemoveCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes a tag out of the code book; claims keep it.")

  @Argument(help: "The tag.") var name: String
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try workbench.store(for: .writing).apply([.removeCode(name)], command: workbench.commandLine)
      .reply
  }
}
