import ClaimModel
import Framing

/// Numbers as intervals on one scale, within a table that says them in words.
struct HTMLNumberPlot {
  struct Line {
    var name: String
    var quantity: Quantity
  }

  let lines: [Line]

  func table() -> String {
    let rows = lines.map { line in
      "<tr><th scope=\"row\">\(HTMLText.isolated(line.name))</th>"
        + "<td>\(HTMLText.isolated(line.quantity.label))</td>"
        + "<td class=\"scale\">\(bar(line.quantity))</td></tr>"
    }
    return "<table class=\"plot\"><thead><tr><th scope=\"col\">Source</th>"
      + "<th scope=\"col\">Number</th><th scope=\"col\">\(scale)</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>\n"
  }

  private var least: Double { min(0, lines.map { $0.quantity.low.doubleValue }.min() ?? 0) }

  private var most: Double {
    max(least + 1, lines.map { $0.quantity.high.doubleValue }.max() ?? 1)
  }

  private var scale: String {
    let highest = lines.map(\.quantity.high).max()?.description ?? ""
    let lowest = lines.map(\.quantity.low).min().map { min($0, Decimal64(0)).description } ?? "0"
    return "from \(lowest) to \(highest)"
  }

  /// An open end reaches the scale's and bears an arrow.
  private func bar(_ quantity: Quantity) -> String {
    let interval = QuantityInterval(quantity)
    let start = percent(max(least, interval.low))
    let end = percent(min(most, interval.high))
    let style = "left:\(start)%;width:\(max(0, end - start))%"
    let open =
      (interval.low.isFinite ? "" : " from-below") + (interval.high.isFinite ? "" : " upwards")
    return "<span class=\"track\"><span class=\"interval\(open)\" style=\"\(style)\"></span></span>"
  }

  private func percent(_ value: Double) -> Int {
    Int((min(1, max(0, (value - least) / (most - least))) * 100).rounded())
  }
}
