internal import ClaimModel
internal import Framing
internal import Messages
internal import Reports

/// A row as lines: its title, what was found, and source by source the state and the exact words.
struct RowLines {
  private let row: ComparisonRow
  private let comparison: Comparison
  /// How each claim tells it, in full; the words alone when false.
  private let isFull: Bool
  /// The claim that was asked for.
  private let asked: String?

  init(
    _ row: ComparisonRow, in comparison: Comparison, isFull: Bool = false, asked: String? = nil
  ) {
    self.row = row
    self.comparison = comparison
    self.isFull = isFull
    self.asked = asked
  }

  var block: Block { .lines([title] + tags + cells) }

  private var title: String { "\(row.id)  \(row.title)" }

  /// One for each kind, but those that the cells show by themselves.
  private var tags: [String] {
    let kinds = Set(comparison.findings.filter { $0.row == row.id }.map(\.kind))
      .subtracting([.onlyOneSource, .singleOrigin])
    let words = FindingKind.allCases.filter(kinds.contains).map { kind in
      let tag = ReportWording.tag(kind)
      return "\(tag.glyph) \(StoredWording.said(tag.words))"
    }
    return words.isEmpty ? [] : ["    " + words.joined(separator: "   ")]
  }

  private var cells: [String] {
    zip(comparison.columns, row.cells).flatMap { column, cell -> [String] in
      let near = cell.candidates.prefix(3).map(\.claim).joined(separator: ", ")
      let head = "  \(cell.state.glyph) \(column.source): \(say(Message(cell.state.name)))"
      return [near.isEmpty ? head : say("\(head), near \(near)")]
        + cell.entries.flatMap { entry($0, isMixed: cell.state == .mixed) }
    }
  }

  private func entry(_ entry: CellEntry, isMixed: Bool) -> [String] {
    let mark = entry.claim == asked ? "▸ " : ""
    let who =
      isFull ? (isMixed ? [say(Message(entry.state.name))] : []) : who(entry, isMixed: isMixed)
    let lead = ([mark + entry.claim] + who).joined(separator: " ")
    let words = "      \(lead): “\(entry.text)”"
    guard isFull else { return [words] }
    let facts = EntryFacts(entry, in: comparison).facts.map(StoredWording.said)
    return [words, "        " + facts.joined(separator: " · ")]
  }

  private func who(_ entry: CellEntry, isMixed: Bool) -> [String] {
    guard case .attributed(let speaker, let cueClass) = entry.state else {
      return isMixed ? [say(Message(entry.state.name))] : []
    }
    let cue = cueClass.map { $0 == .neutral ? "" : ", \($0.rawValue)" } ?? ""
    return ["\(speaker ?? say("somebody"))\(cue)"]
  }
}
