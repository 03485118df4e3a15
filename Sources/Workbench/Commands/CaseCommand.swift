internal import ArgumentParser
internal import Messages
internal import Provenance

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Groups the documents on one event.",
    discussion: """
      A document may be in several cases. suggest finds documents that tell of one event.

      Examples:
        case
        case new bridge d1 d2
        case add bridge d3
        case remove bridge d3
        case suggest
      """,
    subcommands: [
      CaseListCommand.self, CaseNewCommand.self, CaseAddCommand.self, CaseRemoveCommand.self,
      CaseSuggestCommand.self,
    ],
    defaultSubcommand: CaseListCommand.self)
}

struct CaseListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the cases.")

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let cases = try Cases(store: workbench.store()).all()
    let records = cases.map { CaseRecord(name: $0.name, documents: $0.documents.map(\.id)) }
    let table = Table(
      [.init("case"), .init("documents", isWide: true), .init("claims", isNumber: true)],
      rows: cases.map { name, documents in
        let titles = documents.map { "\($0.id) \($0.outlet ?? $0.origin)" }
        return [
          name, titles.joined(separator: ", "), String(documents.reduce(0) { $0 + $1.claimCount }),
        ]
      })
    guard !cases.isEmpty || format != .table else { return .text(say("There are no cases.")) }
    return try Listing(table: table, records: records).reply(format)
  }
}

private struct CaseRecord: Encodable {
  let name: String
  let documents: [DocumentID]
}

struct CaseNewCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a case of documents: case new bridge d1 d2.")

  @Argument(help: "The name of the case.") var name: String
  @Argument(help: "The documents, such as d1.") var documents: [DocumentID]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    guard try store.documents(inCase: name).isEmpty else { throw WorkbenchError.caseExists(name) }
    return try CaseChange.reply(.addToCase(documents, name: name), in: workbench)
  }
}

struct CaseAddCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Puts documents into a case: case add bridge d3.")

  @Argument(help: "The name of the case.") var name: String
  @Argument(help: "The documents, such as d1.") var documents: [DocumentID]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    _ = try Cases(store: workbench.store(for: .writing)).documents(of: name)
    return try CaseChange.reply(.addToCase(documents, name: name), in: workbench)
  }
}

struct CaseRemoveCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes documents out of a case: case remove bridge d3.")

  @Argument(help: "The name of the case.") var name: String
  @Argument(help: "The documents, such as d1.") var documents: [DocumentID]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    _ = try Cases(store: workbench.store(for: .writing)).documents(of: name)
    return try CaseChange.reply(.removeFromCase(documents, name: name), in: workbench)
  }
}

/// A change of a case and what it says.
private enum CaseChange {
  static func reply(_ change: Change, in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let report = try store.apply([change], command: workbench.commandLine)
    guard !report.isUnchanged else { return .text(say("That is so already; nothing changed.")) }
    return Reply(report.words.map { .text(BulkOptions.sentence($0)) })
  }
}
