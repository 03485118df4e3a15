internal import ArgumentParser
internal import Provenance

struct SourcesCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Lists outlets and agencies with what they carry.",
    discussion: """
      Examples:
        sources
        sources --format csv
      """)

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let records = SourceRecord.of(try workbench.store().documents())
    let table = Table(
      [
        .init("source", isWide: true), .init("published", isNumber: true),
        .init("credited", isNumber: true), .init("claims", isNumber: true),
      ],
      rows: records.map { [$0.name, String($0.published), String($0.credited), String($0.claims)] })
    guard !records.isEmpty || format != .table else { return .text("There are no sources.") }
    return try Listing(table: table, records: records).reply(format)
  }
}

/// What one source has in the store.
struct SourceRecord: Encodable {
  let name: String
  /// Documents it published.
  var published = 0
  /// Documents of others that credit it.
  var credited = 0
  /// Claims in the documents it published.
  var claims = 0

  /// In the order of names.
  static func of(_ documents: [DocumentRecord]) -> [SourceRecord] {
    var records: [String: SourceRecord] = [:]
    for document in documents {
      if let outlet = document.outlet {
        records[outlet, default: SourceRecord(name: outlet)].published += 1
        records[outlet]?.claims += document.claimCount
      }
      for agency in document.agencies {
        records[agency, default: SourceRecord(name: agency)].credited += 1
      }
    }
    return records.values.sorted { $0.name < $1.name }
  }
}
