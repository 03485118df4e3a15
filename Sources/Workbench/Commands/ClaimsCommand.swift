internal import ArgumentParser
internal import Messages
internal import Provenance
internal import Reports

struct ClaimsCommand: ListingCommand {
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
  @Option(help: "The most to list; a table ends at 1,000 without it.") var limit: Int?
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
  /// Whether the filter is words to find, the best claims first.
  var isSearch = false

  /// Rows of a table for people, and how far claims are counted beyond them.
  private static let longestTable = 1000
  private static let mostCounted = 10_000

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let filter = try filter.filter(in: workbench)
    let limit = limit ?? (format == .table ? Self.longestTable : nil)
    let found =
      isSearch
      ? try store.find(filter, limit: limit)
      : FoundClaims(
        records: try store.claims(matching: filter, order: order, limit: limit), isRanked: true)
    let records = found.records
    workbench.remember(records.map(\.id))
    let reader = try workbench.blindness().reader
    switch format {
    case .jsonl, .csv: return Reply([.raw(try export(records, format.rawValue, workbench))])
    case .json:
      return Reply([.raw(ListingText.array(of: try export(records, "jsonl", workbench)))])
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
      return table(found, total: try total(records, filter, limit, store), reader: reader)
    }
  }

  private func total(_ records: [ClaimRecord], _ filter: Filter, _ limit: Int?, _ store: Store)
    throws -> Int
  {
    guard let limit, records.count >= limit else { return records.count }
    return try store.claimCount(matching: filter, upTo: max(limit, Self.mostCounted) + 1)
  }

  private func table(_ found: FoundClaims, total: Int, reader: String?) -> Reply {
    let records = found.records
    guard !records.isEmpty else {
      return Reply([
        .text(
          filter.text.isEmpty
            ? say("There are no claims.") : say("No claim matches \(filter.text)."))
      ])
    }
    var blocks: [Block] = [
      .table(ClaimListing(records: records, reader: reader).table),
      .note(Self.count(records.count, of: total)),
    ]
    if !found.isRanked {
      blocks.append(
        .note(say("Too many claims hold these words to put the best first: they stand by number.")))
    }
    return Reply(blocks)
  }

  private static func count(_ shown: Int, of total: Int) -> String {
    if total == shown { return say("\(total) claims") }
    let isCounted = total <= max(shown, mostCounted)
    return isCounted
      ? say("\(shown) of \(total) claims")
      : say("\(shown) of more than \(mostCounted) claims")
  }

  private func export(_ records: [ClaimRecord], _ format: String, _ workbench: Workbench) throws
    -> String
  {
    let report = try workbench.reportSource().listing(records)
    return try ReportSource.exporter(format).export(report)
  }
}
