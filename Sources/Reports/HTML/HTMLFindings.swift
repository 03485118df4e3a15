import ClaimModel
import Framing

/// The findings by kind, each with the exact words of both sides.
struct HTMLFindings {
  let comparison: Comparison

  func section() -> String {
    let kinds = FindingKind.allCases.compactMap { kind -> String? in
      let found = comparison.findings.filter { $0.kind == kind }
      return found.isEmpty ? nil : group(kind, found)
    }
    let body = kinds.isEmpty ? ["<p>Nothing was found.</p>"] : kinds
    return "<section id=\"findings\" aria-labelledby=\"findings-title\">\n"
      + "<h2 id=\"findings-title\">Findings</h2>\n\(body.joined(separator: "\n"))\n</section>"
  }

  /// What only shows where a text comes from is folded away; the rest stands open.
  private func group(_ kind: FindingKind, _ found: [Finding]) -> String {
    let isQuiet = kind == .singleOrigin || kind == .onlyOneSource
    let heading = "<h3>\(kind.title) <small>\(found.count)</small></h3>"
    let body = "<p class=\"hint\">\(kind.explanation)</p>\n" + found.map(finding).joined()
    return "<details\(isQuiet ? "" : " open")><summary>\(heading)</summary>\n\(body)</details>"
  }

  private func finding(_ finding: Finding) -> String {
    let subject = finding.subject.isEmpty ? "" : ": \(HTMLText.isolated(finding.subject))"
    let row = "<a href=\"#row-\(finding.row)\">\(finding.row)</a>"
    return "<article class=\"finding\">\n<h4>Row \(row)\(subject)</h4>\n\(plot(finding))"
      + "<ul class=\"sides\">\(finding.sides.map(side).joined())</ul>\n</article>\n"
  }

  private func side(_ side: FindingSide) -> String {
    let document = comparison.documents.first { $0.id == side.document }
    let map = OffsetMap(document?.text ?? "")
    let offsets = ReportWording.offsets(side.ranges, map)
    return "<li><p><strong>\(HTMLText.isolated(side.source))</strong> "
      + "\(HTMLMatrix.claimLink(side.claim)): \(HTMLText.isolated(side.value)) "
      + "<small>\(offsets)</small></p>"
      + HTMLQuotation.block(side.text, language: document?.language ?? "") + "</li>"
  }

  private func plot(_ finding: Finding) -> String {
    let lines = finding.sides.compactMap { side in
      side.quantity.map { HTMLNumberPlot.Line(name: side.source, quantity: $0) }
    }
    return lines.isEmpty ? "" : HTMLNumberPlot(lines: lines).table()
  }
}

/// Words of a document as a quotation in their own direction.
enum HTMLQuotation {
  static func block(_ text: String, language: String) -> String {
    "<blockquote dir=\"auto\" lang=\"\(HTMLText.language(language))\">\(HTMLText.escaped(text))"
      + "</blockquote>"
  }
}
