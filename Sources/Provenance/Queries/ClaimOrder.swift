import GRDB

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

  /// The same, for SQLite to sort what it found instead of going through an index in this order.
  var unindexedColumns: String { "+" + columns }

  /// The table with the index that goes through it in this order.
  var table: String {
    switch self {
    case .id: "claim NOT INDEXED"
    case .text: "claim INDEXED BY claim_by_document"
    case .score: "claim INDEXED BY claim_by_score"
    }
  }

  /// A condition on the claims after one.
  func after(_ id: Int) -> Condition {
    switch self {
    case .id: Condition("claim.id > ?", [id])
    case .text:
      Condition(
        """
        (claim.document, claim.start, claim.id)
          > (SELECT document, start, id FROM claim WHERE id = ?)
        """, [id])
    case .score:
      Condition(
        """
        (claim.score <= (SELECT score FROM claim WHERE id = ?)
          AND (claim.score < (SELECT score FROM claim WHERE id = ?) OR claim.id > ?))
        """, [id, id, id])
    }
  }

  /// A condition on the claims up to one.
  func upTo(_ id: Int) -> Condition {
    switch self {
    case .id: Condition("claim.id <= ?", [id])
    case .text:
      Condition(
        """
        (claim.document, claim.start, claim.id)
          <= (SELECT document, start, id FROM claim WHERE id = ?)
        """, [id])
    case .score:
      Condition(
        """
        (claim.score >= (SELECT score FROM claim WHERE id = ?)
          AND (claim.score > (SELECT score FROM claim WHERE id = ?) OR claim.id <= ?))
        """, [id, id, id])
    }
  }

  /// SQL and the values it binds.
  struct Condition {
    var sql: String
    var arguments: [(any DatabaseValueConvertible)?]

    init(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) {
      self.sql = sql
      self.arguments = arguments
    }

    static var none: Self { Self("TRUE") }

    static func && (left: Self, right: Self) -> Self {
      Self(left.sql + " AND " + right.sql, left.arguments + right.arguments)
    }
  }
}
