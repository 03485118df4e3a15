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
      #expect(try Self.rows(turned) == usual, "\(shift)")
    }
    #expect(try Self.rows(documents.reversed()) == usual)
  }

  /// The claims of each row, and the states of its cells by source.
  private static func rows(_ documents: [ComparedDocument]) throws -> Set<[String]> {
    let comparison = try WorkedMatrixTests.comparison(documents)
    return Set(
      comparison.rows.map { row in
        row.entries.map(\.claim).sorted()
          + zip(comparison.columns, row.cells).map { "\($0.source): \($1.state)" }.sorted()
      })
  }
}
