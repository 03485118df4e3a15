internal import Messages
import TerminalText

/// Fits a table to a width: narrow columns keep theirs, wide ones share the rest and wrap; below 50
/// cells each row becomes a few lines.
struct TableRenderer {
  let width: Int
  let style: TerminalStyle
  private static let gap = 2
  private static let leastWide = 20
  private static let mostNarrow = 24

  func lines(_ table: Table) -> [String] {
    let rows = table.rows.map { $0.map { TerminalText.safe($0) } }
    guard let widths = widths(table.columns, rows) else { return stacked(table.columns, rows) }
    let head = table.columns.map { TerminalText.safe(say($0.title)) }
    let titles = row(head, widths, table.columns).map(style.bold)
    return titles + rows.flatMap { row($0, widths, table.columns) }
  }

  /// Returns nil when the columns do not fit side by side.
  private func widths(_ columns: [Table.Column], _ rows: [[String]]) -> [Int]? {
    var widths = columns.indices.map { index in
      let cells = [say(columns[index].title)] + rows.map { $0[index] }
      let natural = cells.map { TerminalText.width($0) }.max() ?? 0
      return columns[index].isWide ? natural : min(natural, Self.mostNarrow)
    }
    let wide = columns.indices.filter { columns[$0].isWide }
    let fixed = columns.indices.filter { !columns[$0].isWide }.reduce(0) { $0 + widths[$1] }
    var rest = width - fixed - Self.gap * max(0, columns.count - 1)
    guard rest >= wide.count * Self.leastWide || widths.reduce(0, +) <= width else { return nil }
    for (place, index) in wide.enumerated() {
      widths[index] = min(widths[index], rest / (wide.count - place))
      rest -= widths[index]
    }
    return widths
  }

  private func row(_ cells: [String], _ widths: [Int], _ columns: [Table.Column]) -> [String] {
    let wrapped = cells.indices.map { index in
      columns[index].isWide
        ? TerminalText.wrap(cells[index], width: max(2, widths[index]))
        : [TerminalText.truncate(cells[index], to: widths[index])]
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = wrapped.indices.map { index in
        let text = line < wrapped[index].count ? wrapped[index][line] : ""
        return TerminalText.pad(
          text, to: widths[index], columns[index].isNumber ? .trailing : .leading)
      }
      return Self.trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  private func stacked(_ columns: [Table.Column], _ rows: [[String]]) -> [String] {
    rows.flatMap { row in
      let short = row.indices.filter { !columns[$0].isWide && !row[$0].isEmpty }.map { row[$0] }
      let long = row.indices.filter { columns[$0].isWide && !row[$0].isEmpty }.map { row[$0] }
      let head = TerminalText.wrap(short.joined(separator: " · "), width: width)
      return head.map(style.bold)
        + long.flatMap { TerminalText.wrap("  " + $0, width: width, indent: "  ") }
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
