internal import Reports

/// A listing in any of the formats: the same cells for people, the records for programs.
struct Listing<Record: Encodable> {
  let table: Table
  let records: [Record]

  func reply(_ format: ListingFormat) throws -> Reply {
    switch format {
    case .table: Reply([.table(table)])
    case .line: Reply([.raw(table.rows.map { Self.line($0, "\t") }.joined())])
    case .jsonl: Reply([.raw(try records.map { try JSONText.line($0) + "\n" }.joined())])
    case .csv:
      Reply([.raw(([table.columns.map(\.title)] + table.rows).map { Self.csv($0) }.joined())])
    }
  }

  private static func line(_ cells: [String], _ separator: String) -> String {
    cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: separator) + "\n"
  }

  private static func csv(_ cells: [String]) -> String {
    cells.map(CSVCell.text).joined(separator: ",") + "\r\n"
  }
}
