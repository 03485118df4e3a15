import ClaimModel
import Framing

/// The findings by kind, each with the exact words of both sides.
struct HTMLFindings {
  let lookup: ComparisonLookup

  private var numbered: [(number: Int, finding: Finding)] {
    lookup.comparison.findings.enumerated().map { (number: $0 + 1, finding: $1) }
  }

  func section() -> String {
    let kinds = FindingKind.allCases.compactMap { kind -> String? in
      let found = numbered.filter { $0.finding.kind == kind }
      return found.isEmpty ? nil : group(kind, found)
    }
    let body = kinds.isEmpty ? ["<p>Nothing was found.</p>"] : kinds
    return "<section id=\"findings\" aria-labelledby=\"findings-title\">\n"
      + "<h2 id=\"findings-title\">Findings</h2>\n\(body.joined(separator: "\n"))\n</section>"
  }

  /// What only shows where a text comes from is folded away; the rest stands open.
  private func group(_ kind: FindingKind, _ found: [(number: Int, finding: Finding)]) -> String {
    let isQuiet = kind == .singleOrigin || kind == .onlyOneSource
    let heading =
      "<h3><span aria-hidden=\"true\">\(ReportWording.tag(kind).glyph)</span> \(kind.title) "
      + "<small>\(found.count)</small></h3>"
    let cards = found.map {
      HTMLFinding(number: $0.number, finding: $0.finding, lookup: lookup).card()
    }
    return
      "<details id=\"\(Self.anchor(kind))\"\(isQuiet ? "" : " open")><summary>\(heading)</summary>\n"
      + "<p class=\"hint\">\(kind.explanation)</p>\n\(cards.joined())</details>"
  }

  /// How often each kind was found, as links.
  func summary() -> String {
    let items = FindingKind.allCases.compactMap { kind -> String? in
      let count = lookup.comparison.findings.count { $0.kind == kind }
      guard count > 0 else { return nil }
      let tag = ReportWording.tag(kind)
      return
        "<li><a class=\"tag\" href=\"#\(Self.anchor(kind))\"><span aria-hidden=\"true\">\(tag.glyph)"
        + "</span> <b>\(count)</b> \(tag.words)</a></li>"
    }
    return items.isEmpty
      ? "" : "<ul class=\"glance\" aria-label=\"Findings\">\(items.joined())</ul>"
  }

  private static func anchor(_ kind: FindingKind) -> String { "findings-\(kind.rawValue)" }

  /// Links to findings from where their row is shown, one for each kind.
  static func tags(_ findings: [(number: Int, finding: Finding)]) -> String {
    let kinds = Dictionary(grouping: findings, by: \.finding.kind)
    return FindingKind.allCases.compactMap { kind -> String? in
      guard let own = kinds[kind] else { return nil }
      let tag = ReportWording.tag(kind)
      let count = own.count > 1 ? " ×\(own.count)" : ""
      return "<a class=\"tag\" href=\"#\(HTMLAnchor.finding(own[0].number))\">"
        + "<span aria-hidden=\"true\">\(tag.glyph)</span> \(tag.words)\(count)</a>"
    }.joined(separator: " ")
  }
}

/// One finding with what each side says, its words in their text.
struct HTMLFinding {
  let number: Int
  let finding: Finding
  let lookup: ComparisonLookup

  func card() -> String {
    let id = HTMLAnchor.finding(number)
    let subject = finding.subject.isEmpty ? "" : " · \(HTMLText.isolated(finding.subject))"
    let row = "<a href=\"#\(HTMLAnchor.drawer(finding.row))\">Row \(finding.row)</a>"
    let plot = SVGNumberPlot(finding, id: "plot-\(number)")?.html() ?? ""
    return "<article class=\"finding\" id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n"
      + "<h4 id=\"\(id)-title\">\(row)\(subject)</h4>\n\(plot)"
      + "<ul class=\"sides\">\(finding.sides.map(side).joined())</ul>\n</article>\n"
  }

  private func side(_ side: FindingSide) -> String {
    let document = lookup.document(side.document)
    let offsets = ReportWording.offsets(side.ranges, OffsetMap(document?.text ?? ""))
    return "<li><p><strong>\(HTMLText.isolated(side.source))</strong> "
      + "\(HTMLClaim.link(side.claim)): \(HTMLText.isolated(side.value)) "
      + "<small>\(offsets)</small></p>\(quotation(side, in: document))</li>"
  }

  /// The claim's words and all that shows the finding, which may stand beside them.
  private func quotation(_ side: FindingSide, in document: ComparedDocument?) -> String {
    guard let document else { return "" }
    let content = lookup.claim(side.claim)?.claim.content ?? []
    let marks = side.ranges.map { MarkedPassage.Mark(range: $0, kind: .shown) }
    return HTMLQuotation(document: document).words(Self.joined(content + side.ranges), marks: marks)
  }

  /// Returns the stretches that some ranges cover, near ones as one.
  private static func joined(_ ranges: [ByteRange]) -> [ByteRange] {
    ranges.filter { !$0.isEmpty }.sorted().reduce(into: []) { joined, range in
      if let last = joined.last, range.start <= last.end + 24 {
        joined[joined.count - 1].end = max(last.end, range.end)
      } else {
        joined.append(range)
      }
    }
  }
}
