extension FilterQuery {
  mutating func disputed(_ value: String) -> String {
    let rows = "claim.id IN (SELECT dispute.claim FROM dispute"
    switch value {
    case "yes": return "\(rows) WHERE resolved IS NULL)"
    case "no": return "NOT \(rows) WHERE resolved IS NULL)"
    case "any": return "\(rows))"
    default:
      bind(value)
      return "\(rows) WHERE outcome = ?)"
    }
  }

  mutating func reviewed(_ value: String) -> String {
    let rows = "claim.id IN (SELECT reviewed.claim FROM reviewed"
    switch Folding.fold(value) {
    case "yes": return "\(rows))"
    case "no": return "NOT \(rows))"
    case let author:
      bind(author)
      return "\(rows) WHERE sanad_fold(author) = ?)"
    }
  }

  /// Its state, its type, else who wrote it.
  mutating func note(_ value: String) -> String {
    let rows = "claim.id IN (SELECT annotation.claim FROM annotation"
    switch Folding.fold(value) {
    case "open": return "\(rows) WHERE annotation.resolved IS NULL)"
    case "resolved": return "\(rows) WHERE annotation.resolved IS NOT NULL)"
    case let word where AnnotationType(rawValue: word) != nil:
      bind(word)
      return "\(rows) WHERE annotation.type = ?)"
    case let author:
      bind(author)
      return "\(rows) JOIN op ON op.id = annotation.op WHERE sanad_fold(op.author) = ?)"
    }
  }
}
