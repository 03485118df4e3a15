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
  /// Who is heard in which documents; the documents' own voice first.
  package var parties: [HeardParty] = []
  /// What is called by words that judge it, in the order of the rows.
  package var labels: [LabelledThing]

  /// Returns the voices of one document; those who could not be told are among them, even when they are
  /// none.
  package func voices(in document: ComparedDocument) -> [VoiceShare] {
    let shares = voices.filter { $0.document == document.id }
    let isTold = shares.isEmpty || shares.contains { $0.party == .unresolved }
    return isTold ? shares : shares + [VoiceShare(of: .unresolved, in: document)]
  }

  /// The documents in the order of the columns.
  package var orderedDocuments: [ComparedDocument] {
    let known = Dictionary(
      documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return columns.isEmpty ? documents : columns.flatMap(\.documents).compactMap { known[$0] }
  }

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
    of(documents, options: options) { _, _ in }
  }

  /// The same.
  ///
  /// - Parameter proceed: is told how many claims of how many are matched; what it throws ends the work.
  package static func of(
    _ documents: [ComparedDocument], options: ComparisonOptions = ComparisonOptions(),
    proceed: (_ done: Int, _ total: Int) throws -> Void
  ) rethrows -> Comparison {
    try ComparisonBuilder(documents: documents, options: options).build(proceed)
  }

  /// Only what says which claims stand together: no findings, voices and labels.
  package static func aligned(
    _ documents: [ComparedDocument], options: ComparisonOptions,
    proceed: (_ done: Int, _ total: Int) throws -> Void
  ) rethrows -> Comparison {
    try ComparisonBuilder(documents: documents, options: options).align(proceed)
  }
}
