package import ClaimModel

/// Everything the lexicon knows of one form, a word or a phrase. A reference: rules look at it for
/// every word, and copying it would cost more than they do.
package final class Sense: Sendable {
  package let classes: WordClasses
  package let cues: [CueForm]
  package let role: RoleKind?
  package let number: NumberWord?
  package let unit: QuantityCategory?
  package let date: DateWord?
  package let place: Place?
  package let predicate: PredicateForm?
  package let credit: CreditWord?
  package let isAbbreviation: Bool
  private let values: [(WordClasses, WordValue)]

  init(_ draft: SenseDraft) {
    classes = draft.classes
    values = draft.values
    cues = draft.cues
    role = draft.role
    number = draft.number
    unit = draft.unit
    date = draft.date
    place = draft.place
    predicate = draft.predicate
    credit = draft.credit
    isAbbreviation = draft.isAbbreviation
  }

  package func value(of wordClass: WordClasses) -> WordValue {
    values.first { $0.0 == wordClass }?.1 ?? .none
  }
}

/// A sense while its language compiles.
struct SenseDraft {
  var classes: WordClasses = []
  /// The value of each class, where it has one; the first given wins for a shared value.
  var values: [(WordClasses, WordValue)] = []
  var cues: [CueForm] = []
  var role: RoleKind?
  var number: NumberWord?
  var unit: QuantityCategory?
  var date: DateWord?
  var place: Place?
  var predicate: PredicateForm?
  var credit: CreditWord?
  var isAbbreviation = false
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
  package let isHarmful: Bool
  package let isUndergone: Bool

  init(lemma: String, sense: String, tag: CueTag) {
    self.lemma = lemma
    self.sense = sense
    self.tag = tag
    isHarmful = PredicateSenses.harmful.contains(sense)
    isUndergone = PredicateSenses.undergone.contains(sense)
  }
}

package enum CreditWord: String, Sendable, CaseIterable {
  case sourceLine = "source-line"
  case citationBefore = "citation-before"
  case citationAfter = "citation-after"
  case translator
  case editor
  case author
}
