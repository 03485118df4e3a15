import ClaimModel
import Framing

/// What a row's cells rest on: every source's text side by side, what was found, and why they stand
/// together.
///
/// It opens over the page when a link leads to it or into it, and needs no script for that; where the
/// reader's program cannot do so, and on paper, it stands in its place.
struct HTMLDrawer {
  let row: ComparisonRow
  /// The rows before and after, to leaf through.
  let previous: ComparisonRow?
  let next: ComparisonRow?
  let lookup: ComparisonLookup

  private var id: String { HTMLAnchor.drawer(row.id) }

  func html() -> String {
    """
    <section class="drawer" id="\(id)" aria-labelledby="\(id)-title" tabindex="-1">
    <a class="backdrop" href="#\(HTMLAnchor.line(row.id))" tabindex="-1" aria-hidden="true"></a>
    <div class="panel">
    <header>
    <h3 id="\(id)-title"><span class="number">\(row.id)</span> \
    <span dir="auto">\(HTMLText.escaped(row.title))</span></h3>
    <nav aria-label="Rows">\(leaf(previous, "← "))\(leaf(next, "→ "))\
    <a class="close" href="#\(HTMLAnchor.line(row.id))">✕ Close</a></nav>
    </header>
    <p class="hint">\(ReportWording.support(row.support)). <span class="marks">Marked: \
    <mark class="statement">said by somebody</mark> <mark class="assertion">said by the outlet</mark> \
    <span class="speaker">speaker</span> <span class="cue">cue</span> <b class="number">number</b> \
    <span class="label-word">label</span> <span class="agent">acting</span> \
    <span class="patient">acted on</span></span></p>
    \(tags)<div class="evidence">
    \(row.cells.indices.map(evidence).joined(separator: "\n"))
    </div>
    \(HTMLMatches(matches: row.matches).html())</div>
    </section>
    """
  }

  private func leaf(_ row: ComparisonRow?, _ arrow: String) -> String {
    row.map { "<a href=\"#\(HTMLAnchor.drawer($0.id))\">\(arrow)\($0.id)</a> " } ?? ""
  }

  private func evidence(_ column: Int) -> String {
    HTMLEvidence(row: row, column: column, lookup: lookup).html()
  }

  private var tags: String {
    let found = lookup.findingsOfRow[row.id] ?? []
    guard !found.isEmpty else { return "" }
    return "<p class=\"tags\">\(HTMLFindings.tags(found))</p>\n"
  }
}

/// The drawers of all rows.
struct HTMLDrawers {
  let lookup: ComparisonLookup

  func section() -> String {
    let rows = lookup.comparison.rows
    let drawers = rows.indices.map { index in
      HTMLDrawer(
        row: rows[index], previous: index > 0 ? rows[index - 1] : nil,
        next: index + 1 < rows.count ? rows[index + 1] : nil, lookup: lookup
      ).html()
    }
    return
      "<section id=\"side-by-side\" class=\"drawers\" aria-labelledby=\"side-by-side-title\">\n"
      + "<h2 id=\"side-by-side-title\">Side by side</h2>\n\(drawers.joined(separator: "\n"))\n</section>"
  }
}
