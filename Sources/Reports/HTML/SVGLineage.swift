import ClaimModel
import Framing

/// Which text goes back to which, as trees from left to right, with where attributions drifted.
struct SVGLineage {
  let lookup: ComparisonLookup
  private let map: LineageMap
  private let layout: LineageLayout

  private static let columnWidth = 212
  private static let nodeWidth = 204
  private static let nodeHeight = 46
  private static let lineHeight = 72
  private static let top = 30
  /// Where the lines to what goes back to a node leave it, from its left side.
  private static let trunk = 16

  init(lookup: ComparisonLookup) {
    self.lookup = lookup
    map = LineageMap(lookup.comparison)
    layout = LineageLayout(map)
  }

  func section() -> String {
    let figure = SVGFigure(
      id: "lineage-graph", title: "Which text goes back to which",
      description: table.description,
      width: "\(width)", height: Self.top + layout.places.count * Self.lineHeight - 20,
      drawing: (heads + layout.places.map(edge) + layout.places.map(node) + side).joined(
        separator: "\n"),
      table: table.html())
    return """
      <section id="lineage" aria-labelledby="lineage-title">
      <h2 id="lineage-title">Where the texts come from</h2>
      <p class="hint">Time runs to the right; a text stands under what it goes back to. Dashed boxes are \
      sources that are credited and whose text is not at hand. ↝ marks where what one text attributes \
      another tells otherwise.</p>
      \(figure.html())
      </section>
      """
  }

  private var table: LineageTable { LineageTable(map: map, comparison: lookup.comparison) }

  private var width: Int {
    let columns = (layout.places.map(\.column).max() ?? 0) + 1
    return columns * Self.columnWidth + (sideEdges.isEmpty ? 2 : 24 + 16 * sideEdges.count)
  }

  private func x(_ column: Int) -> Int { column * Self.columnWidth + 1 }
  private func y(_ line: Int) -> Int { Self.top + line * Self.lineHeight }

  private var heads: [String] {
    layout.heads.indices.filter { !layout.heads[$0].isEmpty }.map { column in
      SVGFigure.words(
        HTMLText.escaped(layout.heads[column]), x: "\(x(column))", y: 0,
        width: "\(Self.nodeWidth)", style: "small")
    }
  }

  private func node(_ place: LineageLayout.Place) -> String {
    let (x, y) = (x(place.column), y(place.line))
    let isAbsent = place.node.document == nil
    let facts = place.node.document.map { document in
      [document.id, document.language, place.node.day ?? "no date"].map { HTMLText.isolated($0) }
        .joined(separator: " · ")
    }
    return "<rect class=\"node\(isAbsent ? " absent" : "")\" x=\"\(x)\" y=\"\(y)\" "
      + "width=\"\(Self.nodeWidth)\" height=\"\(Self.nodeHeight)\" rx=\"4\"/>"
      + words("<b>\(HTMLText.isolated(place.node.source))</b>", x + 10, y + 4)
      + words(facts ?? "text not at hand", x + 10, y + 23, style: "small")
  }

  private func words(_ html: String, _ x: Int, _ y: Int, style: String = "") -> String {
    SVGFigure.words(
      html, x: "\(x)", y: y, width: "\(Self.nodeWidth - 20)", height: 19, style: style)
  }

  /// Down from the upstream node and right to this one, with how it goes back to it.
  private func edge(_ place: LineageLayout.Place) -> String {
    guard let edge = place.edge, let from = place.from else { return "" }
    let start = x(from.column) + Self.trunk
    let (end, middle) = (x(place.column), y(place.line) + Self.nodeHeight / 2)
    let drifts = map.drifts(on: edge, in: lookup.comparison).count
    let space = "\(end - start - 16)"
    let drift = drifts == 0 ? "" : "<b>↝ \(ReportWording.counted(drifts, "drift"))</b>"
    return "<path class=\"edge\(drifts > 0 ? " drift" : "")\" d=\"M \(start) "
      + "\(y(from.line) + Self.nodeHeight) V \(middle) H \(end - 2)\"/>"
      + "<path class=\"head\" d=\"M \(end - 9) \(middle - 5) L \(end - 1) \(middle) L \(end - 9) "
      + "\(middle + 5) z\"/>"
      + SVGFigure.words(
        Self.how(edge), x: "\(start + 6)", y: middle - 20, width: space, height: 18, style: "small")
      + (drift.isEmpty
        ? ""
        : SVGFigure.words(
          drift, x: "\(start + 6)", y: middle + 2, width: space, height: 18, style: "small denied"))
  }

  private static func how(_ edge: LineageMap.Edge) -> String {
    edge.kind == .credit || edge.basis == .credit
      ? "\(ReportWording.link(edge.kind))\(edge.kind == .credit ? "" : ", credited")"
      : "\(ReportWording.link(edge.kind)), \(edge.basis == .analyst ? "says an analyst" : "uncredited")"
  }

  private var sideEdges: [LineageMap.Edge] {
    map.edges.filter { edge in
      !edge.isMain
        && [edge.document, edge.upstream].allSatisfy { id in
          layout.places.contains { $0.node.id == id }
        }
    }
  }

  /// Further things a text goes back to, dashed, each in a lane of its own right of all nodes.
  private var side: [String] {
    let columns = (layout.places.map(\.column).max() ?? 0) + 1
    return sideEdges.enumerated().compactMap { lane, edge in
      guard let from = layout.places.first(where: { $0.node.id == edge.upstream }),
        let to = layout.places.first(where: { $0.node.id == edge.document })
      else { return nil }
      let right = x(columns) + 8 + lane * 16
      let (start, end) = (x(from.column) + Self.nodeWidth, x(to.column) + Self.nodeWidth)
      let (top, bottom) = (y(from.line) + 12, y(to.line) + Self.nodeHeight - 12)
      return
        "<path class=\"edge side\" d=\"M \(start) \(top) H \(right) V \(bottom) H \(end + 2)\"/>"
        + "<path class=\"head\" d=\"M \(end + 9) \(bottom - 5) L \(end + 1) \(bottom) L \(end + 9) "
        + "\(bottom + 5) z\"/>"
    }
  }
}
