/// How documents are grouped into events. The figures were fixed once, for all languages.
package struct EventOptions: Hashable, Sendable {
  /// Documents further apart are of different events, in days.
  package var window = 5
  /// A document joins the group it is at least so alike to, 0 to 1.
  package var threshold = 0.21
  /// The heaviest terms of a document that count.
  package var terms = 40
  /// How many of a document's very heaviest terms another must share to be looked at.
  package var sharedTerms = 2
  /// The documents of a group that a document is compared with: those nearest to it.
  package var nearest = 3
  /// Names and numbers that documents of two languages must share.
  package var sharedNames = 3
  /// The documents of one day that a term leads to, so that no term and no event gets expensive.
  package var documentsOfTerm = 32
  /// Documents of which the rarity of terms is guessed before there are any.
  package var prior = 200.0

  package init() {}
}
