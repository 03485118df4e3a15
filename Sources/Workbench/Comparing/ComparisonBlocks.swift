internal import ClaimModel
internal import Framing
internal import Messages
internal import Reports

/// A comparison as it is shown: what the sources disagree on, then row by row who says what.
struct ComparisonBlocks {
  let comparison: Comparison
  /// The most rows to show.
  let rows: Int

  var blocks: [Block] {
    [summary, .table(columns)] + findings + shownRows + [.empty] + VoiceBlocks(comparison).blocks
  }

  /// Every finding, those on sources that stand alone too.
  var findingsAlone: [Block] {
    let found = FindingBlocks(comparison.findings).blocks
    return [summary] + (found.isEmpty ? [.text(say("The documents differ in nothing."))] : found)
  }

  private var summary: Block {
    let claims = comparison.documents.reduce(0) { $0 + $1.claims.count }
    return .heading(
      [
        say("\(comparison.documents.count) documents"), say("\(claims) claims"),
        say("\(comparison.rows.count) rows"),
      ].joined(separator: ", "))
  }

  private var columns: Table {
    Table(
      [.init("source"), .init("lineage"), .init("documents", isWide: true)],
      rows: comparison.columns.map { column in
        let origin = column.origin == column.source ? say("own text") : say("from \(column.origin)")
        return [
          column.source, "\(column.lineage), \(origin)", column.documents.joined(separator: ", "),
        ]
      })
  }

  /// The rows themselves show what only one source or one lineage carries.
  private var findings: [Block] {
    FindingBlocks(
      comparison.findings.filter { $0.kind != .onlyOneSource && $0.kind != .singleOrigin }
    ).blocks
  }

  private var shownRows: [Block] {
    guard comparison.documents.count > 1 else { return [] }
    let shown = comparison.rows.filter { $0.cells.count { !$0.entries.isEmpty } > 1 }
    var blocks: [Block] = [.empty, .heading(say("Who says what"))]
    for row in shown.prefix(rows) {
      blocks += [RowLines(row, in: comparison).block, .empty]
    }
    let hidden = comparison.rows.count - min(rows, shown.count)
    if hidden > 0 {
      blocks.append(
        .note(say("\(hidden) more rows, those of one source among them; the report has all.")))
    }
    return blocks
  }

  static func state(_ state: CellState) -> String {
    guard case .attributed(let speaker, let cueClass) = state else {
      return say(Message(state.name))
    }
    let cue = cueClass.map { $0 == .neutral ? "" : ", \($0.rawValue)" } ?? ""
    return say("\(speaker ?? say("somebody")) says\(cue)")
  }
}
