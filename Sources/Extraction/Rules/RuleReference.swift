package import LanguagePacks

/// A rule as people read it: its id and its sentence.
package struct RuleReference: Hashable, Sendable {
  package let id: String
  package let summary: String
  /// nil for a rule of every language.
  package let order: ClauseOrder?

  /// Every rule, in reading order. Two rules have one id when they read the same construction in
  /// another word order.
  package static let all = RuleBook.all.map {
    RuleReference(id: $0.id.rawValue, summary: $0.summary, order: $0.order)
  }

  /// Returns the rule of an id for a language's word order; nil when this version has none.
  package static func named(_ id: String, order: ClauseOrder?) -> RuleReference? {
    let named = all.filter { $0.id == id }
    return named.first { $0.order == nil || $0.order == order } ?? named.first
  }
}
