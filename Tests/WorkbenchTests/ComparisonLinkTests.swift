import Framing
import Provenance
import Testing

@testable import Workbench

/// What an analyst says of two claims wins over their words.
@Suite struct ComparisonLinkTests {
  private let bench: Bench

  init() throws { bench = try Bench(imports: true) }

  @Test func claimsNoLongerTheSameStandInDifferentRows() throws {
    let before = try rows()
    let row = try #require(before.first { $0.count > 1 })
    let pair = "\(row[0]) same \(row[1])"
    _ = try bench.page("link \(pair) --remove")
    #expect(try !rows().contains { $0.contains(row[0]) && $0.contains(row[1]) })
    _ = try bench.page("undo")
    #expect(try rows() == before)
    _ = try bench.page("link \(pair) --remove")
    _ = try bench.page("link \(pair)")
    #expect(try rows().contains { $0.contains(row[0]) && $0.contains(row[1]) })
  }

  /// The claims of each row, those of one document left out.
  private func rows() throws -> [[String]] {
    let source = ReportSource(store: try bench.workbench.store())
    let records = try source.store.documents()
    let comparison = try Comparison.of(
      source.documents(records),
      options: source.options(records, settings: bench.workbench.settings))
    return comparison.rows.map { row in row.cells.compactMap { $0.entries.first?.claim } }
  }
}
