import ClaimModel
import Framing

/// A cell in brief: its state, who says it, the first words and the numbers; the drawer has the rest.
struct HTMLMatrixCell {
  let row: ComparisonRow
  let column: Int
  let lookup: ComparisonLookup

  private var cell: ComparisonCell { row.cells[column] }

  func html() -> String {
    let columns = lookup.comparison.columns
    let isFirst = column == 0 || columns[column - 1].lineage != columns[column].lineage
    let link = HTMLState.link(cell.state, to: HTMLAnchor.evidence(row.id, column))
    return "<td role=\"cell\" data-source=\"\(HTMLText.attribute(columns[column].source))\" "
      + "class=\"\(HTMLState.style(cell.state))\(isFirst ? " first" : "")\">\(link)"
      + cell.entries.prefix(2).map(entry).joined() + more + near + "</td>"
  }

  private var more: String {
    let rest = cell.entries.count - 2
    return rest > 0 ? "<p class=\"who\">and \(ReportWording.counted(rest, "claim")) more</p>" : ""
  }

  private var near: String {
    guard let candidate = cell.candidates.first else { return "" }
    return "<p class=\"who\">near: \(HTMLText.isolated(candidate.claim))</p>"
  }

  private func entry(_ entry: CellEntry) -> String {
    let language = lookup.document(entry.document)?.language ?? ""
    return "<p class=\"who\">\(who(entry))</p><p class=\"words\" dir=\"auto\" "
      + "lang=\"\(HTMLText.language(language))\">\(HTMLText.escaped(entry.text))</p>\(numbers(entry))"
  }

  private func who(_ entry: CellEntry) -> String {
    var parts = [HTMLText.isolated(entry.claim)]
    if cell.state == .mixed { parts.append(entry.state.name.lowercased()) }
    if let speaker = entry.speaker { parts.append(HTMLText.isolated(speaker)) }
    if case .attributed(nil, _) = entry.state { parts.append("unresolved speaker") }
    if let cueClass = entry.cueClass, cueClass != .neutral { parts.append(cueClass.rawValue) }
    return parts.joined(separator: " · ")
  }

  private func numbers(_ entry: CellEntry) -> String {
    let numbers = entry.quantities.filter { $0.category != .year }.map {
      "<b>\(HTMLText.isolated($0.label))</b>"
    }
    return numbers.isEmpty ? "" : "<p class=\"numbers\">\(numbers.joined(separator: ", "))</p>"
  }
}
