/// The claims of several documents on one event, side by side.
package struct Comparison: Hashable, Sendable {
  package var documents: [ComparedDocument]
  /// Grouped by lineage; within a lineage its origin first.
  package var columns: [ComparisonColumn]
  /// What the sources disagree on most and tell first comes first.
  package var rows: [ComparisonRow]
  /// By kind, then by row.
  package var findings: [Finding]
  /// By document, then by words.
  package var voices: [VoiceShare]

  /// The ids of the rows in which each claim stands, by claim id.
  package var rowsOfClaims: [String: [String]] {
    let pairs = rows.flatMap { row in row.entries.map { (claim: $0.claim, row: row.id) } }
    return Dictionary(grouping: pairs, by: \.claim).mapValues { $0.map(\.row) }
  }

  /// Compares documents; the same documents in the same order give the same comparison.
  ///
  /// Matching takes time in proportion to the pairs of claims that share a name, number or word.
  package static func of(
    _ documents: [ComparedDocument], options: ComparisonOptions = ComparisonOptions()
  ) -> Comparison {
    ComparisonBuilder(documents: documents, options: options).build()
  }
}
