/// What each thing that two claims share tells. The figures were fixed once, for all languages; what
/// they rest on and how far they can be moved stands in `docs/comparison.md`.
package struct MatchFigures: Hashable, Sendable {
  // The parts of a score.
  package var terms = 0.60
  package var quantity = 0.20
  package var speaker = 0.11
  package var position = 0.05
  package var act = 0.04
  /// What remains of the score of a demand and a report of facts.
  package var unlikeActs = 0.8

  // What a term tells besides its rarity.
  package var name = 1.6
  package var place = 1.2
  package var smallNumber = 0.8
  /// One shared term alone, however much of a short claim it is.
  package var single = 0.6

  // What a term tells to claims of other languages.
  /// A word that a bridge leads from; most have several translations.
  package var knownWord = 0.5
  /// A word that no list has.
  package var unknownWord = 0.1
  /// A name that no claim of another language has, which is likely a translated one.
  package var foreignName = 0.3
  /// A name directly behind another.
  package var continuedName = 0.5
  /// The exponent that brings likeness across languages to the scale of one language: translations
  /// never share all their words.
  package var scale = 0.5

  // What bridges tell.
  package var cognate = 0.6
  package var smallConcept = 0.4
  /// An equal number where the one side does not say what it counts.
  package var uncounted = 0.8

  // What a meaning model's cosine tells.
  /// Up to here it tells nothing: of the claims of one event that speak of different things 99 in a
  /// hundred are less alike.
  package var unlikeMeaning = 0.4
  /// From here on it tells as much as all words; close translations are as alike.
  package var alikeMeaning = 0.8
  /// Less alike than this is no free rendering of a claim in another language.
  package var strangeMeaning = 0.3

  // What quantities tell.
  package var quantityConflict = 0.85
  /// A count of something of which one event may have several.
  package var commonCount = 0.5

  package init() {}
}
