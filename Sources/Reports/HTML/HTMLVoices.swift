import Framing

/// Who is heard in each document, and how much.
struct HTMLVoices {
  let comparison: Comparison

  func section() -> String {
    let tables = comparison.documents.map { document in
      table(document, comparison.voices.filter { $0.document == document.id })
    }
    return "<section id=\"voices\" aria-labelledby=\"voices-title\">\n"
      + "<h2 id=\"voices-title\">Who is heard</h2>\n"
      + "<p class=\"hint\">Words of the claims of each document, by whose voice they are.</p>\n"
      + "<div class=\"columns\">\(tables.joined(separator: "\n"))</div>\n</section>"
  }

  private func table(_ document: ComparedDocument, _ shares: [VoiceShare]) -> String {
    let rows = shares.map { share in
      "<tr><th scope=\"row\">\(HTMLText.isolated(ReportWording.party(share.party)))"
        + "<span class=\"bar\" style=\"width:\(share.percent)%\"></span></th>"
        + "<td>\(share.percent) %</td><td>\(share.words)</td><td>\(share.quotedWords)</td>"
        + "<td>\(share.firstPosition) %</td></tr>"
    }
    return "<div class=\"scroll\"><table class=\"voices\"><caption>"
      + "\(HTMLText.isolated(document.source)) (\(HTMLText.isolated(document.id)))</caption>"
      + "<thead><tr><th scope=\"col\">Voice</th><th scope=\"col\">Share</th>"
      + "<th scope=\"col\">Words</th><th scope=\"col\">Quoted</th>"
      + "<th scope=\"col\">First at</th></tr></thead><tbody>\(rows.joined())</tbody></table></div>"
  }
}
