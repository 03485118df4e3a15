import ComparisonSamples
import Framing
import Testing

/// What a comparison says does not rest on which document was imported first.
@Suite struct ImportOrderTests {
  @Test(arguments: ["ilva-bridge", "kalvar-strait", "oslet-reef"])
  func rowsAreTheSameInAnyOrder(name: String) throws {
    let documents = try WorkedCase(name).documents
    let usual = try Self.rows(documents)
    for shift in documents.indices.dropFirst() {
      let turned = Array(documents[shift...] + documents[..<shift])
      let rows = try Self.rows(turned)
      #expect(rows.subtracting(usual) == usual.subtracting(rows), "\(shift)")
    }
    let rows = try Self.rows(documents.reversed())
    #expect(rows.subtracting(usual) == usual.subtracting(rows))
  }

  /// The claims of each row, and the states of its cells by source; a cell of several documents names the
  /// speaker of the one that came first.
  private static func rows(_ documents: [ComparedDocument]) throws -> Set<[String]> {
    let comparison = try WorkedMatrixTests.comparison(documents)
    return Set(
      comparison.rows.map { row in
        row.entries.map(\.claim).sorted()
          + zip(comparison.columns, row.cells).map { "\($0.source): \($1.state.name)" }.sorted()
      })
  }
}
