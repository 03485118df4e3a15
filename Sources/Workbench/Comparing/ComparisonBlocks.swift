internal import ClaimModel
internal import Framing

/// A comparison as it is shown: what the sources disagree on, then row by row who says what.
struct ComparisonBlocks {
  let comparison: Comparison
  /// The most rows to show.
  let rows: Int

  var blocks: [Block] {
    [summary, .table(columns)] + findings + shownRows + [
      .empty, .heading("Share of voice"), .table(voices),
    ]
  }

  /// Every finding, those on sources that stand alone too.
  var findingsAlone: [Block] {
    let found = Self.findings(comparison.findings, FindingKind.allCases)
    return [summary] + (found.isEmpty ? [.text("The documents differ in nothing.")] : found)
  }

  private var summary: Block {
    let claims = comparison.documents.reduce(0) { $0 + $1.claims.count }
    return .heading(
      "\(comparison.documents.count) documents, \(claims) claims, \(comparison.rows.count) rows")
  }

  private var columns: Table {
    Table(
      [.init("source"), .init("lineage"), .init("documents", isWide: true)],
      rows: comparison.columns.map { column in
        let origin = column.origin == column.source ? "own text" : "from \(column.origin)"
        return [
          column.source, "\(column.lineage), \(origin)", column.documents.joined(separator: ", "),
        ]
      })
  }

  /// The rows themselves show what only one source or one lineage carries.
  private var findings: [Block] {
    Self.findings(
      comparison.findings,
      FindingKind.allCases.filter { $0 != .onlyOneSource && $0 != .singleOrigin })
  }

  static func findings(_ findings: [Finding], _ kinds: [FindingKind]) -> [Block] {
    kinds.flatMap { kind -> [Block] in
      let found = findings.filter { $0.kind == kind }
      guard !found.isEmpty else { return [] }
      return [.empty, .heading(kind.title), .table(table(found))]
    }
  }

  private static func table(_ findings: [Finding]) -> Table {
    Table(
      [.init("row"), .init("claim"), .init("source"), .init("says"), .init("words", isWide: true)],
      rows: findings.flatMap { finding in
        finding.sides.enumerated().map { place, side in
          [place == 0 ? finding.row : "", side.claim, side.source, side.value, side.text]
        }
      })
  }

  private var shownRows: [Block] {
    let shown = comparison.rows.filter { $0.cells.count { !$0.entries.isEmpty } > 1 }
    var blocks: [Block] = [.empty, .heading("Who says what")]
    for row in shown.prefix(rows) {
      blocks += [.text("\(row.id)  \(row.title)"), .table(Self.cells(row, comparison)), .empty]
    }
    let hidden = comparison.rows.count - min(rows, shown.count)
    if hidden > 0 {
      blocks.append(
        .note("\(hidden) more rows, those of one source among them; the report has all."))
    }
    return blocks
  }

  static func cells(_ row: ComparisonRow, _ comparison: Comparison) -> Table {
    let lines = zip(comparison.columns, row.cells).map { column, cell in
      [
        "\(cell.state.glyph) \(column.source)", state(cell.state),
        cell.entries.map(\.claim).joined(separator: " "),
        cell.entries.map { "“\($0.text)”" }.joined(separator: " "),
      ]
    }
    return Table(
      [.init("source"), .init("how"), .init("claims"), .init("words", isWide: true)], rows: lines)
  }

  static func state(_ state: CellState) -> String {
    guard case .attributed(let speaker, let cueClass) = state else { return state.name }
    let cue = cueClass.map { $0 == .neutral ? "" : ", \($0.rawValue)" } ?? ""
    return "\(speaker ?? "somebody") says\(cue)"
  }

  private var voices: Table {
    Table(
      [
        .init("source"), .init("party", isWide: true), .init("claims", isNumber: true),
        .init("words", isNumber: true), .init("%", isNumber: true),
      ],
      rows: comparison.voices.map { share in
        let party =
          switch share.party {
          case .speaker(let name): name
          case .outlet: "the outlet itself"
          case .unresolved: "unresolved speakers"
          }
        return [
          share.source, party, String(share.claims), String(share.words), String(share.percent),
        ]
      })
  }
}
