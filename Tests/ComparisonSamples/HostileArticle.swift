package import Framing

/// Documents that try to break out of every format.
package enum HostileArticle {
  package static let script = "<script>alert('x')</script>"
  package static let escape = "\u{1B}[2J\u{9B}31m"
  package static let reversed = "\u{202E}txet\u{2066}"
  package static let formula = "=HYPERLINK(\"http://example.org\",\"x\")"
  package static let table = "a | b `code` [link](javascript:alert(1)) ![i](x) **bold** &lt;"

  package static var documents: [ComparedDocument] {
    let hostile = [script, escape, reversed, formula, table].joined(separator: "\n")
    var sample = DocumentSample(
      "d1", script, upstream: [table], language: "\"><b>", title: escape + reversed + script,
      text: hostile)
    sample.assertion("c1", script)
    sample.assertion("c2", formula)
    sample.statement(
      "c3", table, cue: escape, speaker: reversed, resolved: "\"onmouseover=\"" + reversed)
    sample.amend { claim in
      claim.tags = [script]
      claim.disputes = [ReportedDispute(author: escape, date: script, reason: formula)]
      claim.annotations = [ReportedAnnotation(author: table, date: table, text: "- " + escape)]
      claim.verdicts = [
        ReportedVerdict(
          subject: .content, value: script, author: table, date: "2026-01-01", note: reversed)
      ]
      claim.evidence = [
        ReportedEvidence(
          author: script, date: "2026-01-01", text: table, url: "javascript:alert(1)"),
        ReportedEvidence(
          author: "a", date: "2026-01-01", text: "b", url: "https://example.org/\"><script>"),
      ]
    }
    var second = sample.document
    second.id = "d2"
    second.source = formula
    second.claims = second.claims.map {
      var claim = $0
      claim.id = "c1" + claim.id.dropFirst()
      return claim
    }
    return [sample.document, second]
  }
}
