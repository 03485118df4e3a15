import ClaimModel
import Framing

/// The numbers of a finding on one axis: a dot for what is said, a line for what it allows, an arrow for
/// an open end.
struct SVGNumberPlot {
  struct Line {
    var source: String
    var claim: String
    var quantity: Quantity
  }

  /// Unique on the page.
  let id: String
  let subject: String
  let lines: [Line]

  init?(_ finding: Finding, id: String) {
    lines = finding.sides.compactMap { side in
      side.quantity.map { Line(source: side.source, claim: side.claim, quantity: $0) }
    }
    guard !lines.isEmpty else { return nil }
    self.id = id
    subject = finding.subject
  }

  func html() -> String {
    SVGFigure(
      id: id, title: "Numbers: \(subject)", description: description,
      height: lines.count * Self.lineHeight + 26,
      drawing: lines.enumerated().map(row).joined(separator: "\n") + axis, table: table
    ).html()
  }

  private static let lineHeight = 42

  private var scale: NumberScale {
    NumberScale(
      lines.flatMap { line -> [Double] in
        let interval = QuantityInterval(line.quantity)
        return [
          interval.low, interval.high, line.quantity.low.doubleValue,
          line.quantity.high.doubleValue,
        ].filter(\.isFinite)
      })
  }

  private var description: String {
    let said = lines.map { "\($0.source), \($0.claim): \($0.quantity.label)" }
    return said.joined(separator: "; ") + "."
  }

  private func row(_ place: Int, _ line: Line) -> String {
    let top = place * Self.lineHeight
    let words =
      "<b>\(HTMLText.isolated(line.source))</b> \(HTMLText.isolated(line.claim)) · "
      + HTMLText.isolated(line.quantity.label)
    return SVGFigure.words(words, y: top) + interval(line.quantity, y: top + 30)
  }

  /// The axis keeps a margin of three percent, so that dots and arrows on its ends are whole.
  private func x(_ value: Double) -> Double { 3 + scale.percent(value) * 0.94 }

  private func interval(_ quantity: Quantity, y: Int) -> String {
    let allowed = QuantityInterval(quantity)
    let start = allowed.low.isFinite ? x(allowed.low) : 1
    let end = allowed.high.isFinite ? x(allowed.high) : 99
    var drawing =
      "<line class=\"track\" x1=\"0\" x2=\"100%\" y1=\"\(y)\" y2=\"\(y)\"/>"
      + "<line class=\"interval\" x1=\"\(start)%\" x2=\"\(end)%\" y1=\"\(y)\" y2=\"\(y)\"/>"
    if !allowed.low.isFinite { drawing += Self.arrow(at: start, y: y, "M 7 -6 L -1 0 L 7 6 z") }
    if !allowed.high.isFinite { drawing += Self.arrow(at: end, y: y, "M -7 -6 L 1 0 L -7 6 z") }
    return drawing + dots(quantity, y: y)
  }

  private static func arrow(at x: Double, y: Int, _ path: String) -> String {
    "<svg class=\"arrow\" x=\"\(x)%\" y=\"\(y)\"><path d=\"\(path)\"/></svg>"
  }

  /// Full for a value that is said, hollow for one that is only a bound.
  private func dots(_ quantity: Quantity, y: Int) -> String {
    let isOpen = quantity.comparator == .moreThan || quantity.comparator == .lessThan
    let values =
      switch quantity.comparator {
      case .atLeast, .moreThan, .magnitude: [quantity.low]
      case .atMost, .lessThan: [quantity.high]
      default: quantity.low == quantity.high ? [quantity.low] : [quantity.low, quantity.high]
      }
    return values.map {
      "<circle class=\"\(isOpen ? "hollow" : "dot")\" cx=\"\(x($0.doubleValue))%\" cy=\"\(y)\" r=\"5\"/>"
    }.joined()
  }

  private var axis: String {
    let y = lines.count * Self.lineHeight + 2
    let ticks = scale.ticks
    return ticks.enumerated().map { place, value in
      let anchor = place == 0 ? "start" : place == ticks.count - 1 ? "end" : "middle"
      let at = place == 0 ? "0" : place == ticks.count - 1 ? "100%" : "\(x(value))%"
      return
        "<line class=\"tick\" x1=\"\(x(value))%\" x2=\"\(x(value))%\" y1=\"\(y)\" y2=\"\(y + 5)\"/>"
        + "<text x=\"\(at)\" y=\"\(y + 20)\" text-anchor=\"\(anchor)\">\(NumberScale.digits(value))</text>"
    }.joined()
  }

  private var table: String {
    let rows = lines.map { line in
      let allowed = QuantityInterval(line.quantity)
      return "<tr><th scope=\"row\">\(HTMLText.isolated(line.source))</th>"
        + "<td>\(HTMLClaim.link(line.claim))</td><td>\(HTMLText.isolated(line.quantity.label))</td>"
        + "<td>\(Self.bound(allowed.low))</td><td>\(Self.bound(allowed.high))</td></tr>"
    }
    let heads = ["Source", "Claim", "Number", "Least", "Greatest"]
    return HTMLTable.plain(heads: heads, rows: rows)
  }

  private static func bound(_ value: Double) -> String {
    value.isFinite ? NumberScale.digits(value) : "open"
  }
}
