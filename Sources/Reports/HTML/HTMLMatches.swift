import Framing

/// Why the claims of a row stand together.
struct HTMLMatches {
  let matches: [ClaimMatch]

  func html() -> String {
    guard !matches.isEmpty else { return "" }
    let rows = matches.map { match in
      let evidence = match.evidence.map {
        "\($0.kind.rawValue) \(HTMLText.isolated($0.description))"
      }
      return
        "<tr><th scope=\"row\">\(HTMLClaim.link(match.left)) = \(HTMLClaim.link(match.right))</th>"
        + "<td class=\"count\">\(Int((match.score * 100).rounded())) %</td>"
        + "<td>\(evidence.joined(separator: "; "))</td></tr>"
    }
    let table = HTMLTable.plain(heads: ["Claims", "Score", "What they share"], rows: rows)
    return
      "<details class=\"why\"><summary>Why these stand together</summary>\n\(table)</details>\n"
  }
}
