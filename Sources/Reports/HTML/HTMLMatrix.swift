import ClaimModel
import Framing

/// Rows of claims against columns of sources; narrow screens show a row as a list.
struct HTMLMatrix {
  let comparison: Comparison

  func section() -> String {
    """
    <section id="who-says-what" aria-labelledby="who-says-what-title">
    <h2 id="who-says-what-title">Who says what</h2>
    \(legend)
    \(shared.isEmpty ? "<p>No two sources speak of the same thing.</p>" : table(shared))
    \(single.isEmpty ? "" : folded)
    </section>
    """
  }

  private var shared: [ComparisonRow] { comparison.rows.filter { $0.sources > 1 } }
  private var single: [ComparisonRow] { comparison.rows.filter { $0.sources == 1 } }

  private var folded: String {
    "<details><summary><h3>Carried by one source <small>\(single.count)</small></h3></summary>\n"
      + "\(table(single))\n</details>"
  }

  private func table(_ rows: [ComparisonRow]) -> String {
    """
    <div class="scroll" role="region" tabindex="0" aria-label="Matrix">
    <table class="matrix" role="table">
    <caption>Each row is one thing that is claimed, what the sources differ on most first; each \
    column a source, under the origin its text goes back to.</caption>
    <thead role="rowgroup">\(heads)</thead>
    <tbody role="rowgroup">
    \(rows.map(row).joined(separator: "\n"))
    </tbody>
    </table>
    </div>
    """
  }

  private var legend: String {
    let states: [(CellState, String)] = [
      (.asserted, "in its own voice"), (.attributed(speaker: nil, cueClass: nil), "as said by"),
      (.hedged, "without committing to it"), (.denied, "as a denial"),
      (.mixed, "in several ways"), (.notFound, "nothing near in the whole text"),
      (.unknown, "text missing, or something near"),
    ]
    let items = states.map { "<li>\(Self.chip($0.0)) \($0.1)</li>" }
    return "<ul class=\"legend\" aria-label=\"States\">\(items.joined())</ul>"
  }

  private var heads: String {
    let lineages = Dictionary(grouping: comparison.columns, by: \.lineage)
    let groups = lineages.keys.sorted().compactMap { lineages[$0] }.map { columns in
      "<th role=\"columnheader\" scope=\"colgroup\" colspan=\"\(columns.count)\">"
        + "Lineage \(columns[0].lineage): \(HTMLText.isolated(columns[0].origin))</th>"
    }
    let sources = comparison.columns.map { column in
      let documents = column.documents.map {
        "<a href=\"#document-\(HTMLText.anchor($0))\">\(HTMLText.isolated($0))</a>"
      }
      return "<th role=\"columnheader\" scope=\"col\">\(HTMLText.isolated(column.source)) "
        + "<small>\(documents.joined(separator: ", "))</small></th>"
    }
    return "<tr role=\"row\"><th role=\"columnheader\" scope=\"col\" rowspan=\"2\">What</th>"
      + "\(groups.joined())</tr><tr role=\"row\">\(sources.joined())</tr>"
  }

  private func row(_ row: ComparisonRow) -> String {
    let cells = zip(comparison.columns, row.cells).map { column, cell in
      "<td role=\"cell\" data-source=\"\(HTMLText.attribute(column.source))\" "
        + "class=\"\(Self.style(cell.state))\">\(self.cell(cell))</td>"
    }
    let number = comparison.findings.count {
      $0.row == row.id && $0.kind != .onlyOneSource && $0.kind != .singleOrigin
    }
    let differing =
      number == 0
      ? "" : " <small class=\"count\">\(ReportWording.counted(number, "finding"))</small>"
    return "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">"
      + "<a href=\"#row-\(row.id)\">\(row.id)</a> \(HTMLText.isolated(row.title))\(differing)</th>"
      + cells.joined() + "</tr>"
  }

  private func cell(_ cell: ComparisonCell) -> String {
    let entries = cell.entries.map { entry($0, isMixed: cell.state == .mixed) }
    let near = cell.candidates.prefix(3).map { Self.claimLink($0.claim) }
    let hint = near.isEmpty ? "" : "<p>near: \(near.joined(separator: ", "))</p>"
    return Self.chip(cell.state) + entries.joined() + hint
  }

  private func entry(_ entry: CellEntry, isMixed: Bool) -> String {
    var parts = [Self.claimLink(entry.claim)]
    if isMixed { parts.append(entry.state.name.lowercased()) }
    if let speaker = entry.speaker { parts.append(HTMLText.isolated(speaker)) }
    if case .attributed(nil, _) = entry.state { parts.append("unresolved speaker") }
    if let cue = entry.cue, let cueClass = entry.cueClass {
      parts.append("“\(HTMLText.isolated(cue))” \(cueClass.rawValue)")
    }
    parts += entry.quantities.filter { $0.category != .year }.map {
      "<strong>\(HTMLText.isolated($0.label))</strong>"
    }
    if let agent = entry.agent { parts.append("agent \(HTMLText.isolated(agent))") }
    if let voice = entry.grammaticalVoice { parts.append(voice.rawValue) }
    parts.append("at \(entry.position) %")
    return "<p>\(parts.joined(separator: " · "))</p>"
  }

  /// Returns the state with its glyph and its word; colour only repeats them.
  static func chip(_ state: CellState) -> String {
    "<span class=\"chip \(style(state))\"><span aria-hidden=\"true\">\(state.glyph)</span> "
      + "\(state.name)</span>"
  }

  static func style(_ state: CellState) -> String {
    state.name.lowercased().replacing(" ", with: "-")
  }

  static func claimLink(_ id: String) -> String {
    "<a href=\"#claim-\(HTMLText.anchor(id))\">\(HTMLText.isolated(id))</a>"
  }
}
