import ClaimModel
import Framing

/// Rows of claims against columns of sources; narrow screens show a row as a list. Every cell opens the
/// row's drawer at its source.
struct HTMLMatrix {
  let lookup: ComparisonLookup

  private var comparison: Comparison { lookup.comparison }

  func section() -> String {
    """
    <section id="who-says-what" aria-labelledby="who-says-what-title">
    <h2 id="who-says-what-title">Who says what</h2>
    <p class="hint">Each row is one thing that is claimed, what the sources differ on most first; each \
    column is a source, under the origin its text goes back to. A cell opens the texts side by side.</p>
    \(legend)
    \(shared.isEmpty ? "<p>No two sources speak of the same thing.</p>" : table(shared, name: "Matrix"))
    \(single.isEmpty ? "" : folded)
    </section>
    """
  }

  private var shared: [ComparisonRow] { comparison.rows.filter { $0.sources > 1 } }
  private var single: [ComparisonRow] { comparison.rows.filter { $0.sources == 1 } }

  private var folded: String {
    "<details><summary><h3>Carried by one source <small>\(single.count)</small></h3></summary>\n"
      + "\(table(single, name: "Rows of one source"))\n</details>"
  }

  private func table(_ rows: [ComparisonRow], name: String) -> String {
    """
    <div class="scroll\(fits)" role="region" tabindex="0" aria-label="\(name)">
    <table class="matrix" role="table" aria-label="\(name)">
    <thead role="rowgroup">\(heads)</thead>
    <tbody role="rowgroup">
    \(rows.map(row).joined(separator: "\n"))
    </tbody>
    </table>
    </div>
    """
  }

  /// A few columns need no scrolling on a wide screen.
  private var fits: String { comparison.columns.count <= 5 ? " fits" : "" }

  private var legend: String {
    let states: [(CellState, String)] = [
      (.asserted, "in its own voice"), (.attributed(speaker: nil, cueClass: nil), "as said by"),
      (.hedged, "without committing to it"), (.denied, "as a denial"),
      (.mixed, "in several ways"), (.notFound, "nothing near in the whole text"),
      (.unknown, "text missing, or something near"),
    ]
    let items = states.map { "<li>\(HTMLState.chip($0.0)) \($0.1)</li>" }
    return "<ul class=\"legend\" aria-label=\"States\">\(items.joined())</ul>"
  }

  private var heads: String {
    let numbers = comparison.columns.map(\.lineage)
    let groups = Array(Set(numbers)).sorted().map { number in
      let columns = comparison.columns.filter { $0.lineage == number }
      return "<th role=\"columnheader\" scope=\"colgroup\" colspan=\"\(columns.count)\" "
        + "class=\"lineage first\">Lineage \(number) <small>from "
        + "\(HTMLText.isolated(columns[0].origin))</small></th>"
    }
    let sources = comparison.columns.indices.map { index in
      let column = comparison.columns[index]
      let documents = column.documents.map {
        "<a href=\"#\(HTMLAnchor.document($0))\">\(HTMLText.isolated($0))</a>"
      }
      return "<th role=\"columnheader\" scope=\"col\"\(startsLineage(index))>"
        + "\(HTMLText.isolated(column.source)) <small>\(documents.joined(separator: ", "))</small></th>"
    }
    return "<tr role=\"row\"><th role=\"columnheader\" scope=\"col\" rowspan=\"2\" class=\"what\">"
      + "What</th>\(groups.joined())</tr><tr role=\"row\">\(sources.joined())</tr>"
  }

  /// The first column of a lineage has a stronger border.
  private func startsLineage(_ index: Int) -> String {
    let columns = comparison.columns
    let isFirst = index == 0 || columns[index - 1].lineage != columns[index].lineage
    return isFirst ? " class=\"first\"" : ""
  }

  private func row(_ row: ComparisonRow) -> String {
    let cells = row.cells.indices.map {
      HTMLMatrixCell(row: row, column: $0, lookup: lookup).html()
    }
    return "<tr role=\"row\" id=\"\(HTMLAnchor.line(row.id))\">"
      + "<th role=\"rowheader\" scope=\"row\"><a class=\"number\" href=\"#\(HTMLAnchor.drawer(row.id))\">"
      + "\(row.id)</a> <span class=\"title\" dir=\"auto\"\(language(row))>"
      + "\(HTMLText.escaped(row.title))</span>\(tags(row))</th>" + cells.joined() + "</tr>"
  }

  private func language(_ row: ComparisonRow) -> String {
    let document = row.entries.first.flatMap { lookup.document($0.document) }
    return document.map { " lang=\"\(HTMLText.language($0.language))\"" } ?? ""
  }

  /// The row's findings, but those that the cells show by themselves.
  private func tags(_ row: ComparisonRow) -> String {
    let found = (lookup.findingsOfRow[row.id] ?? []).filter {
      $0.finding.kind != .onlyOneSource && $0.finding.kind != .singleOrigin
    }
    guard !found.isEmpty else { return "" }
    return "<span class=\"tags\">\(HTMLFindings.tags(found))</span>"
  }
}

/// States as they are marked: a glyph and a word, which a colour only repeats.
enum HTMLState {
  static func chip(_ state: CellState) -> String {
    "<span class=\"chip \(style(state))\">\(words(state))</span>"
  }

  /// The chip as a link.
  static func link(_ state: CellState, to anchor: String) -> String {
    "<a class=\"chip \(style(state))\" href=\"#\(anchor)\">\(words(state))</a>"
  }

  static func style(_ state: CellState) -> String {
    state.name.lowercased().replacing(" ", with: "-")
  }

  private static func words(_ state: CellState) -> String {
    "<span aria-hidden=\"true\">\(state.glyph)</span> \(state.name)"
  }
}
