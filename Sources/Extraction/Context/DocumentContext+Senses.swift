import ClaimModel
import LanguagePacks

/// What the lexicon holds of the form that begins at a token. The token's own marks are asked first, so
/// that a word without the part costs no look at the lexicon.
extension DocumentContext {
  func date(_ index: Int) -> DateWord? { part(.date, index, \.date) }

  func number(_ index: Int) -> NumberWord? { part(.number, index, \.number) }

  func unit(_ index: Int) -> QuantityCategory? { part(.unit, index, \.unit) }

  func place(_ index: Int) -> Place? { part(.place, index, \.place) }

  func predicate(_ index: Int) -> PredicateForm? { part(.predicate, index, \.predicate) }

  func credit(_ index: Int) -> CreditWord? { part(.credit, index, \.credit) }

  /// What the form is as a word of a class: "of" among the prepositions.
  func value(of wordClass: WordClasses, at index: Int) -> WordValue {
    has(index, wordClass) ? sense(index)?.value(of: wordClass) ?? .none : .none
  }

  @inline(__always)
  private func part<Part>(
    _ mark: SenseMarks, _ index: Int, _ read: (Sense) -> Part?
  ) -> Part? {
    marks(index).contains(mark) ? sense(index).flatMap(read) : nil
  }
}
