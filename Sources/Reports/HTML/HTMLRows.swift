import Framing

/// The words of each row's claims side by side, and why they stand together.
struct HTMLRows {
  let comparison: Comparison

  func section() -> String {
    let rows = comparison.rows.filter { $0.entries.count > 1 }.map(row)
    let body = rows.isEmpty ? ["<p>No two claims speak of the same thing.</p>"] : rows
    return "<section id=\"side-by-side\" aria-labelledby=\"side-by-side-title\">\n"
      + "<h2 id=\"side-by-side-title\">Side by side</h2>\n\(body.joined(separator: "\n"))\n"
      + singles + "</section>"
  }

  private func row(_ row: ComparisonRow) -> String {
    """
    <details open><summary><h3 id="row-\(row.id)">\(row.id) \
    \(HTMLText.isolated(row.title))</h3></summary>
    <p class="hint">\(ReportWording.support(row.support))</p>
    <ul class="sides">\(row.entries.map(entry).joined())</ul>
    \(matches(row.matches))
    </details>
    """
  }

  private func entry(_ entry: CellEntry) -> String {
    let document = comparison.documents.first { $0.id == entry.document }
    return "<li><p><strong>\(HTMLText.isolated(document?.source ?? ""))</strong> "
      + "\(HTMLMatrix.claimLink(entry.claim)) \(HTMLMatrix.chip(entry.state))</p>"
      + HTMLQuotation.block(entry.text, language: document?.language ?? "") + "</li>"
  }

  private func matches(_ matches: [ClaimMatch]) -> String {
    guard !matches.isEmpty else { return "" }
    let items = matches.map { match in
      let evidence = match.evidence.map {
        "\($0.kind.rawValue) \(HTMLText.isolated($0.description))"
      }
      return "<li>\(HTMLText.isolated(match.left)) = \(HTMLText.isolated(match.right)), "
        + "\(Int((match.score * 100).rounded())) %: \(evidence.joined(separator: "; "))</li>"
    }
    return "<details class=\"why\"><summary>Why these stand together</summary>"
      + "<ul>\(items.joined())</ul></details>"
  }

  /// Rows of one claim, so that every row the matrix links to is there.
  private var singles: String {
    let rows = comparison.rows.filter { $0.entries.count == 1 }
    guard !rows.isEmpty else { return "" }
    let items = rows.map { row in
      "<li id=\"row-\(row.id)\">\(row.id) \(row.entries.map { HTMLMatrix.claimLink($0.claim) }.joined()) "
        + "\(HTMLText.isolated(row.title))</li>"
    }
    return "<h3>Rows of one claim</h3>\n<ul class=\"singles\">\(items.joined())</ul>\n"
  }
}
