internal import ArgumentParser
internal import Provenance
internal import Reports

struct ClaimsCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Lists the claims that a filter means.",
    discussion: """
      Terms side by side must all hold: speaker:guterres voice:outlet source:antara case:karabakh \
      tag:numbers -tag:done cue:doubting has:quantity verdict:none disputed:yes before:2020-10-01 \
      "free text", with and, or, not and parentheses.

      Examples:
        claims
        claims voice:outlet has:quantity
        claims speaker:korvath or cue:doubting --format jsonl
      """)

  @Argument(help: "The filter; every claim when left out.") var filter: [String] = []
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @Option(help: "id, text or score.") var order: ClaimOrder = .id
  @Option(help: "The most to list.") var limit: Int?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let words = FilterWords(filter)
    return try ClaimsReply(filter: words, order: order, limit: limit, format: format)
      .reply(in: workbench)
  }
}

/// A listing of claims in any of the formats; what it lists becomes "last".
struct ClaimsReply {
  let filter: FilterWords
  var order = ClaimOrder.id
  var limit: Int?
  var format = ListingFormat.table

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let filter = try filter.filter(in: workbench)
    let records = try store.claims(matching: filter, order: order, limit: limit)
    workbench.remember(records.map(\.id))
    let reader = workbench.isBlind ? store.author : nil
    switch format {
    case .jsonl, .csv: return Reply([.raw(try export(records, format.rawValue, store))])
    case .json:
      return Reply([.raw(ListingText.array(of: try export(records, "jsonl", store)))])
    case .line:
      return Reply([
        .raw(ClaimListing(records: records, reader: reader).lines.map { $0 + "\n" }.joined())
      ])
    case .tsv:
      return Reply([.raw(ListingText.tsv(ClaimListing(records: records, reader: reader).table))])
    case .markdown:
      return Reply([
        .raw(ListingText.markdown(ClaimListing(records: records, reader: reader).table))
      ])
    case .table:
      return try table(records, total: store.claimCount(matching: filter), reader: reader)
    }
  }

  private func table(_ records: [ClaimRecord], total: Int, reader: String?) -> Reply {
    guard !records.isEmpty else {
      return Reply([
        .text(filter.text.isEmpty ? "There are no claims." : "No claim matches \(filter.text).")
      ])
    }
    let count =
      total == records.count
      ? "\(total) \(total == 1 ? "claim" : "claims")" : "\(records.count) of \(total) claims"
    return Reply([.table(ClaimListing(records: records, reader: reader).table), .note(count)])
  }

  private func export(_ records: [ClaimRecord], _ format: String, _ store: Store) throws
    -> String
  {
    let report = try ReportSource(store: store).listing(records)
    return try ReportSource.exporter(format).export(report)
  }
}
