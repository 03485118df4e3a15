package import ClaimModel

/// Everything the lexicon knows of one form: a word or a phrase.
package struct Sense: Sendable {
  package var classes: WordClasses = []
  /// The value of each class, where it has one; the first given wins for a shared value.
  package var values: [(WordClasses, WordValue)] = []
  package var cues: [CueForm] = []
  package var role: RoleKind?
  package var number: NumberWord?
  package var unit: QuantityCategory?
  package var date: DateWord?
  package var place: Place?
  package var predicate: PredicateForm?
  package var credit: CreditWord?
  package var isAbbreviation = false

  package func value(of wordClass: WordClasses) -> WordValue {
    values.first { $0.0 == wordClass }?.1 ?? .none
  }
}

package enum RoleKind: String, Sendable, CaseIterable {
  case person
  case spokesperson
  case organisation
  case group
  case document
  case anonymous
}

package struct NumberWord: Sendable {
  package let kind: NumberKind
  package let value: Decimal64
  /// The comparator, the currency code: what is no number.
  package let text: String
}

package enum NumberKind: String, Sendable, CaseIterable {
  case unit
  case multiplier
  case belas
  case fraction
  case magnitude
  case comparator
  case range
  case currency
  case percent
  case suffix
}

package struct DateWord: Sendable {
  package let kind: DateKind
  package let value: Int
}

package enum DateKind: String, Sendable, CaseIterable {
  case month
  case weekday
  case relative
}

package struct Place: Sendable {
  package let code: String
  package let kind: PlaceKind
}

package enum PlaceKind: String, Sendable, CaseIterable {
  case country
  case capital
  case people
  case adjective
}

package struct PredicateForm: Sendable {
  package let lemma: String
  package let sense: String
  package let tag: CueTag
}

package enum CreditWord: String, Sendable, CaseIterable {
  case sourceLine = "source-line"
  case citationBefore = "citation-before"
  case citationAfter = "citation-after"
  case translator
  case editor
  case author
}
