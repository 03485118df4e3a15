/// A rule as people read it: its id and its sentence.
package struct RuleReference: Hashable, Sendable {
  package let id: String
  package let summary: String

  /// Every rule, in reading order.
  package static let all = RuleBook.all.map {
    RuleReference(id: $0.id.rawValue, summary: $0.summary)
  }

  /// Returns the rule of an id; nil when this version has none of that name.
  package static func named(_ id: String) -> RuleReference? { all.first { $0.id == id } }
}
