internal import ArgumentParser
internal import Messages
internal import Provenance

struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "Keeps filters under names.",
    discussion: """
      A view stands in any filter as view:NAME, together with other terms. Views are kept in the store \
      and come along when stores are merged.

      Examples:
        views
        views save urgent voice:outlet has:quantity verdict:none
        claims view:urgent source:talwind
        views drop urgent
      """,
    subcommands: [ViewsListCommand.self, ViewsSaveCommand.self, ViewsDropCommand.self],
    defaultSubcommand: ViewsListCommand.self)
}

struct ViewsListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the saved filters.")

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let views = try store.views()
    guard !views.isEmpty || format != .table else {
      return .text(say("There are no views; \"views save NAME FILTER\" makes one."))
    }
    let table = Table(
      [.init("view"), .init("claims", isNumber: true), .init("filter", isWide: true)],
      rows: try views.map { view in
        let filter = try FilterWords(["view:\"\(view.name)\""]).filter(in: workbench)
        return [view.name, String(try store.claimCount(matching: filter)), view.filter]
      })
    return try Listing(table: table, records: views).reply(format)
  }
}

struct ViewsSaveCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Gives a filter a name.")

  @Argument(help: "The name.") var name: String
  @Argument(help: "The filter.") var filter: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let words = FilterWords(filter)
    _ = try words.filter()
    _ = try words.filter(in: workbench)
    let report = try store.apply(
      [.saveView(SavedView(name: name, filter: words.text))], command: workbench.commandLine)
    return report.reply
  }
}

struct ViewsDropCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Takes the name of a filter away.")

  @Argument(help: "The name.") var name: String
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try workbench.store(for: .writing).apply([.dropView(name)], command: workbench.commandLine)
      .reply
  }
}

extension ChangeReport {
  /// What was done, a sentence each.
  var reply: Reply {
    isUnchanged
      ? .text(say("That is so already; nothing changed."))
      : Reply(words.map { .text(BulkOptions.sentence($0)) })
  }
}
