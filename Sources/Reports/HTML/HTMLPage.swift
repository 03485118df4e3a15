import Framing

/// The page as a whole.
struct HTMLPage {
  let report: Report

  func text(omissions: [String]) -> String {
    let comparison = report.comparison
    let several = comparison.documents.count > 1
    let body =
      [header, navigation(several)]
      + (several
        ? [
          HTMLMatrix(comparison: comparison).section(),
          HTMLFindings(comparison: comparison).section(),
          HTMLRows(comparison: comparison).section(),
        ] : [])
      + [HTMLVoices(comparison: comparison).section()]
      + report.documents.map { HTMLDocument(document: $0).section() }
    return
      "\(head)<body>\n\(body.joined(separator: "\n"))\n</main>\n\(foot(omissions))</body>\n</html>\n"
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
    let claims = report.documents.reduce(0) { $0 + $1.claims.count }
    facts.append(("Documents", "\(report.documents.count)"))
    facts.append(("Claims", "\(claims)"))
    return "<header>\n<h1>\(HTMLText.isolated(report.title))</h1>\n\(Self.facts(facts))\n</header>"
  }

  private func navigation(_ several: Bool) -> String {
    var links = several ? [("who-says-what", "Who says what"), ("findings", "Findings")] : []
    if several { links.append(("side-by-side", "Side by side")) }
    links.append(("voices", "Who is heard"))
    let own = links.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" }
    let documents = report.documents.map {
      "<li><a href=\"#document-\(HTMLText.anchor($0.id))\">\(HTMLText.isolated($0.id)) "
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
