import ClaimModel
import Framing

/// What one source says of a row: the facts of each claim, and its text with the words marked.
struct HTMLEvidence {
  let row: ComparisonRow
  let column: Int
  let lookup: ComparisonLookup

  private var cell: ComparisonCell { row.cells[column] }

  func html() -> String {
    let id = HTMLAnchor.evidence(row.id, column)
    let source = lookup.comparison.columns[column]
    let body = cell.entries.isEmpty ? absent : cell.entries.map(claim).joined(separator: "\n")
    return """
      <article class="source" id="\(id)" aria-labelledby="\(id)-title" tabindex="-1">
      <h4 id="\(id)-title">\(HTMLText.isolated(source.source)) \(HTMLState.chip(cell.state))</h4>
      \(body)
      </article>
      """
  }

  private func claim(_ entry: CellEntry) -> String {
    let facts = EntryFacts(entry, in: lookup.comparison).facts.map { fact in
      (name: fact.name, value: HTMLText.phrases(fact.value))
    }
    return "<h5>\(HTMLClaim.link(entry.claim)) "
      + "<small>in \(HTMLText.isolated(entry.document)), \(offsets(entry))</small></h5>\n"
      + "\(passage(entry))\n\(HTMLPage.facts(facts))"
  }

  private func offsets(_ entry: CellEntry) -> String {
    let map = OffsetMap(lookup.document(entry.document)?.text ?? "")
    return ReportWording.offsets(entry.evidence.content, map)
  }

  private func passage(_ entry: CellEntry) -> String {
    guard let document = lookup.document(entry.document), let claim = lookup.claim(entry.claim)
    else { return "" }
    let labels = lookup.comparison.labels(of: entry.claim).map {
      MarkedPassage.Mark(range: $0.range, kind: .label)
    }
    let marks =
      MarkedPassage.marks(of: claim.claim, content: entry.evidence.content)
      + MarkedPassage.details(of: claim.claim) + labels
    return HTMLQuotation(document: document).around(entry.evidence.content, marks: marks)
  }

  private var absent: String {
    guard cell.state == .unknown else {
      return "<p>The whole text is at hand, and nothing in it comes near.</p>"
    }
    guard !cell.candidates.isEmpty else {
      return
        "<p>Whether it is there cannot be told: a part of the text is missing, or nothing in it "
        + "could be compared across the languages.</p>"
    }
    return "<p>These come near, but not near enough to stand in the row:</p>\n"
      + cell.candidates.prefix(3).map(candidate).joined(separator: "\n")
  }

  private func candidate(_ candidate: CellCandidate) -> String {
    let document = lookup.document(candidate.document)
    let content = lookup.claim(candidate.claim)?.claim.content ?? []
    let quotation = document.map { HTMLQuotation(document: $0).words(content, marks: []) } ?? ""
    let why =
      candidate.score.map { "\(Int(($0 * 100).rounded())) %" } ?? "denies the same in other words"
    return "<h5>\(HTMLClaim.link(candidate.claim)) <small>\(why)</small></h5>\n\(quotation)"
  }
}
