import ComparisonSamples
import Framing
import Testing

@Suite struct HarbourFireTests {
  let comparison = Comparison.of(HarbourFire.documents)

  @Test func show() {
    for row in comparison.rows {
      print(row.id, row.title, row.disagreement, row.prominence)
      for (column, cell) in zip(comparison.columns, row.cells) { print("  ", column.source, column.lineage, cell.state, cell.entries.map(\.claim), cell.candidates) }
      for m in row.matches { print("    ", m.left, m.right, m.score, m.evidence.map { "\($0.kind) \($0.description) \($0.weight)" }) }
    }
    for f in comparison.findings { print(f.kind, f.row, f.subject, f.sides.map { "\($0.source) \($0.claim) \($0.value)" }) }
    for v in comparison.voices { print(v) }
  }
}
