import ClaimModel

/// What the finders look at.
struct FindingContext {
  let documents: [ComparedDocument]
  let columns: [ComparisonColumn]
  let rows: [ComparisonRow]

  private static let finders: [@Sendable (FindingContext, ComparisonRow) -> [Finding]] = [
    QuantityFinder.find, DriftFinder.find, DenialFinder.find, AgencyFinder.find,
    OriginFinder.find,
  ]

  /// Returns all findings, by kind, then by row.
  func findings() -> [Finding] {
    let found = rows.flatMap { row in Self.finders.flatMap { $0(self, row) } }
    return FindingKind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  func document(_ id: String) -> ComparedDocument? { documents.first { $0.id == id } }

  func side(_ entry: CellEntry, value: String, ranges: [ByteRange]) -> FindingSide {
    FindingSide(
      document: entry.document, source: document(entry.document)?.source ?? "", claim: entry.claim,
      value: value, text: entry.text, ranges: ranges)
  }
}
