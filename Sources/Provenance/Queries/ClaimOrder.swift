/// The order of a list of claims.
package enum ClaimOrder: String, Sendable, CaseIterable {
  /// As they were numbered.
  case id
  /// As they stand in their documents.
  case text
  /// What asks most to be checked first.
  case score

  var columns: String {
    switch self {
    case .id: "claim.id"
    case .text: "claim.document, claim.start, claim.id"
    case .score: "claim.score DESC, claim.id"
    }
  }

  /// The condition that goes on after a claim, whose id is bound once.
  var continuation: String {
    switch self {
    case .id: "claim.id > ?"
    case .text:
      "(claim.document, claim.start, claim.id) > (SELECT document, start, id FROM claim WHERE id = ?)"
    case .score:
      "(-claim.score, claim.id) > (SELECT -score, id FROM claim WHERE id = ?)"
    }
  }
}
