import Framing

/// The page as a whole.
struct HTMLPage {
  let report: Report

  private var lookup: ComparisonLookup { ComparisonLookup(report.comparison) }

  func text(omissions: [String]) -> String {
    let body = [header, navigation] + comparison + [voices] + documents + drawers
    return
      "\(head)<body>\n\(body.joined(separator: "\n"))\n</main>\n\(foot(omissions))</body>\n</html>\n"
  }

  private var isComparing: Bool { report.documents.count > 1 }

  private var comparison: [String] {
    guard isComparing else { return [] }
    return [
      HTMLMatrix(lookup: lookup).section(), HTMLFindings(lookup: lookup).section(),
      HTMLLabels(comparison: report.comparison).section(), SVGLineage(lookup: lookup).section(),
    ].compactMap(\.self)
  }

  private var voices: String { HTMLVoices(comparison: report.comparison).section() }

  private var documents: [String] { report.documents.map { HTMLDocument(document: $0).section() } }

  private var drawers: [String] {
    isComparing ? [HTMLDrawers(lookup: lookup).section()] : []
  }

  /// The policy forbids everything the page does not need, so that text that escaped the escaping
  /// could still run and load nothing.
  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(HTMLText.attribute(report.title))</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>

    """
  }

  private var header: String {
    var facts = [("Date", HTMLText.isolated(report.date))]
    if let name = report.caseName { facts.insert(("Case", HTMLText.isolated(name)), at: 0) }
    if let author = report.author {
      let address = report.authorURL.map { " " + HTMLText.address($0) } ?? ""
      facts.append(("By", HTMLText.isolated(author) + address))
    }
    facts += counts
    let glance = isComparing ? "\n" + HTMLFindings(lookup: lookup).summary() : ""
    return "<header>\n<h1>\(HTMLText.isolated(report.title))</h1>\n\(Self.facts(facts))\(glance)\n"
      + "</header>"
  }

  private var counts: [(String, String)] {
    let claims = report.documents.reduce(0) { $0 + $1.claims.count }
    let counts = [("Documents", "\(report.documents.count)"), ("Claims", "\(claims)")]
    guard isComparing else { return counts }
    let lineages = Set(report.comparison.columns.map(\.lineage)).count
    return counts + [("Lineages", "\(lineages)"), ("Rows", "\(report.comparison.rows.count)")]
  }

  private var navigation: String {
    var links = isComparing ? [("who-says-what", "Who says what"), ("findings", "Findings")] : []
    if isComparing, !report.comparison.labels.isEmpty { links.append(("labels", "Labels")) }
    if isComparing { links.append(("lineage", "Where texts come from")) }
    links.append(("voices", "Who is heard"))
    let own = links.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" }
    let documents = report.documents.map {
      "<li><a href=\"#\(HTMLAnchor.document($0.id))\">\(HTMLText.isolated($0.id)) "
        + "\(HTMLText.isolated($0.source))</a></li>"
    }
    return "<nav aria-label=\"Sections\">\n<ul>\((own + documents).joined())</ul>\n</nav>\n<main>"
  }

  private func foot(_ omissions: [String]) -> String {
    """
    <footer>
    <p>Offsets count Unicode code points of the document’s normalised text, from 0, the end not \
    included. Written by \(HTMLText.isolated(report.generator)). Left out here: \
    \(HTMLText.escaped(omissions.joined(separator: "; "))).</p>
    </footer>

    """
  }

  /// Returns names and values as a list; values are HTML.
  static func facts(_ facts: [(name: String, value: String)]) -> String {
    let items = facts.map { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" }
    return "<dl class=\"facts\">\(items.joined())</dl>"
  }
}
