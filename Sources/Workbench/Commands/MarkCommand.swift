internal import ArgumentParser
internal import Messages
internal import Provenance

struct MarkCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Names the present state, so that undo --to can go back to it; lists the names.",
    discussion: """
      Examples:
        mark before-merge
        mark
        undo --to before-merge
      """)

  @Argument(help: "The name; all are listed when left out.") var words: [String] = []
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    guard words.isEmpty else {
      let name = words.joined(separator: " ")
      try workbench.store(for: .writing).setRestorePoint(name, command: workbench.commandLine)
      return .text(say("Set the restore point \(name)."))
    }
    let points = try workbench.store().restorePoints()
    guard !points.isEmpty || format != .table else {
      return .text(say("There are no restore points."))
    }
    let rows = points.map { point in
      let time = point.at.description.prefix(16).split(separator: "T").joined(separator: " ")
      return [point.name, point.operation.description, time, point.by]
    }
    let table = Table([.init("name"), .init("op"), .init("when"), .init("who")], rows: rows)
    return try Listing(table: table, records: points).reply(format)
  }
}
