import ClaimModel
import Framing

/// Finds what the parts of a comparison refer to by id.
struct ComparisonLookup {
  let comparison: Comparison
  /// Each finding with its number from 1, by row.
  let findingsOfRow: [String: [(number: Int, finding: Finding)]]
  private let documents: [String: ComparedDocument]
  private let claims: [String: ComparedClaim]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    documents = Dictionary(
      comparison.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    claims = Dictionary(
      comparison.documents.flatMap(\.claims).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let numbered = comparison.findings.enumerated().map { (number: $0 + 1, finding: $1) }
    findingsOfRow = Dictionary(grouping: numbered, by: \.finding.row)
  }

  func document(_ id: String) -> ComparedDocument? { documents[id] }

  func claim(_ id: String) -> ComparedClaim? { claims[id] }
}
