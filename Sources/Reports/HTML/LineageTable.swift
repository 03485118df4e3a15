import Framing

/// What each document goes back to, in words.
struct LineageTable {
  let map: LineageMap
  let comparison: Comparison

  /// One sentence.
  var description: String {
    let edges = map.edges.map { edge in
      "\(name(edge.document)) goes back to \(name(edge.upstream)) "
        + "(\(ReportWording.link(edge.kind)))"
    }
    return edges.isEmpty ? "No text goes back to another." : edges.joined(separator: "; ") + "."
  }

  func html() -> String {
    HTMLTable.plain(
      heads: ["Document", "Date", "Goes back to", "How", "Known by", "Drifts"],
      rows: map.nodes.compactMap(\.document).map(row))
  }

  private func row(_ document: ComparedDocument) -> String {
    let own = map.edges.filter { $0.document == document.id }
    let cells = [
      own.map { HTMLText.isolated(name($0.upstream)) },
      own.map { ReportWording.link($0.kind) },
      own.map { "\($0.basis.rawValue): \(HTMLText.isolated($0.reason))" },
      own.map(drifts),
    ].map { "<td>\($0.isEmpty ? "–" : $0.joined(separator: "<br>"))</td>" }
    let link =
      "<a href=\"#\(HTMLAnchor.document(document.id))\">\(HTMLText.isolated(document.id))</a>"
    let day = document.published.map { String($0.prefix(10)) } ?? "no date"
    return "<tr><th scope=\"row\">\(HTMLText.isolated(document.source)) \(link)</th>"
      + "<td>\(HTMLText.isolated(day))</td>\(cells.joined())</tr>"
  }

  private func name(_ id: String) -> String {
    guard let node = map.nodes.first(where: { $0.id == id }) else { return id }
    return node.document == nil ? node.source : "\(node.source) \(id)"
  }

  /// Links to what changed on the way.
  private func drifts(_ edge: LineageMap.Edge) -> String {
    let links = map.drifts(on: edge, in: comparison).compactMap { drift in
      comparison.findings.firstIndex(of: drift).map {
        "<a href=\"#\(HTMLAnchor.finding($0 + 1))\">\(drift.row)</a>"
      }
    }
    return links.isEmpty ? "none" : links.joined(separator: ", ")
  }
}
