/// Finds content that goes back to one lineage, and content that one source alone carries.
enum OriginFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let filled = zip(context.columns, row.cells).filter { !$0.1.entries.isEmpty }
    let sides = row.entries.map {
      context.side($0, value: $0.state.name.lowercased(), ranges: $0.evidence.content)
    }
    if row.support.documents > 1, row.support.lineages == 1, let column = filled.first?.0 {
      return [
        Finding(kind: .singleOrigin, row: row.id, sides: sides, subject: column.origin)
      ]
    }
    let others = row.cells.filter(\.entries.isEmpty)
    guard filled.count == 1, !others.isEmpty, others.allSatisfy({ $0.state == .notFound }) else {
      return []
    }
    return [
      Finding(
        kind: .onlyOneSource, row: row.id, sides: sides, subject: filled.first?.0.source ?? "")
    ]
  }
}
