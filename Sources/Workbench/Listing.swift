internal import Messages
internal import Reports

/// A listing in any of the formats: the same cells for people, the records for programs.
struct Listing<Record: Encodable> {
  let table: Table
  let records: [Record]

  func reply(_ format: ListingFormat) throws -> Reply {
    switch format {
    case .table: Reply([.table(table)])
    case .line: Reply([.raw(ListingText.lines(table))])
    case .json: Reply([.raw(ListingText.array(of: try lines()))])
    case .jsonl: Reply([.raw(try lines())])
    case .csv: Reply([.raw(ListingText.csv(table))])
    case .tsv: Reply([.raw(ListingText.tsv(table))])
    case .markdown: Reply([.raw(ListingText.markdown(table))])
    }
  }

  private func lines() throws -> String {
    try records.map { try JSONText.line($0) + "\n" }.joined()
  }
}

/// Tables as text for other programs.
enum ListingText {
  /// One row a line, cells apart by TAB, without headings: for `cut` and `grep`.
  static func lines(_ table: Table) -> String { table.rows.map { tabbed($0) }.joined() }

  /// The same with headings. A TAB, a line end or a backslash inside a cell is written `\t`, `\n`,
  /// `\\`, as the media type `text/tab-separated-values` has no other way.
  static func tsv(_ table: Table) -> String {
    ([table.columns.map(\.title.key)] + table.rows).map { tabbed($0.map(escaped)) }.joined()
  }

  static func csv(_ table: Table) -> String {
    ([table.columns.map(\.title.key)] + table.rows)
      .map { $0.map(CSVCell.text).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A table of GitHub's Markdown.
  static func markdown(_ table: Table) -> String {
    let rule = table.columns.map { $0.isNumber ? "---:" : "---" }
    let rows =
      [table.columns.map { MarkdownText.inline($0.title.key) }, rule]
      + table.rows.map { $0.map(MarkdownText.inline) }
    return rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// The lines of JSON Lines as one array.
  static func array(of lines: String) -> String {
    "[" + lines.split(separator: "\n").joined(separator: ",\n") + "]\n"
  }

  private static func tabbed(_ cells: [String]) -> String {
    cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: "\t") + "\n"
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
  }
}
