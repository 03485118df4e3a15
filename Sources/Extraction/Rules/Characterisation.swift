import LanguagePacks

/// What a verb of naming says of its object.
enum Characterisation {
  /// Whether content holds more than a name: "the bill a gift", "him unfit", "the fort as a market". A
  /// language whose nouns cannot be told apart by their articles takes any.
  static func says(_ content: TokenRange, _ context: SentenceContext) -> Bool {
    guard context.language.sharesForms, let first = content.first else { return true }
    let document = context.document
    let rest = content.dropFirst()
    if rest.contains(where: { isPredicative($0, context) }) { return true }
    guard let next = rest.first, document.kind(next) == .word else { return false }
    return document.has(first, [.pronoun, .pronounOther]) && !document.has(next, .preposition)
  }

  /// "as", an article or a quotation behind the object.
  private static func isPredicative(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    if context.quotation(openingAt: index) != nil { return true }
    if document.value(of: .preposition, at: index) == .as { return true }
    return document.has(index, .determiner) && !document.has(index, .complementiser)
      && !document.has(index - 1, .preposition)
  }
}

/// The prepositions that a cue's complement begins with, by the values of `words.tsv`.
enum ComplementPreposition {
  /// Whether a preposition opens the complement `about` or `for` of an entry; any does in a language
  /// that gives its prepositions no values.
  static func opens(_ index: Int, _ entry: CueEntry, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard !entry.complements.isDisjoint(with: [.for, .about]), document.has(index, .preposition),
      document.after(index) < context.end
    else { return false }
    guard context.language.sharesForms else { return true }
    switch document.value(of: .preposition, at: index) {
    case .about, .of: return entry.complements.contains(.about)
    case .for: return entry.complements.contains(.for)
    default: return false
    }
  }

  /// "accused X of", "charged X with", "blamed X for".
  static func opensCharge(_ index: Int, _ entry: CueEntry, _ context: SentenceContext) -> Bool {
    switch context.document.value(of: .preposition, at: index) {
    case .of, .with: entry.complements.contains(.of)
    case .for: entry.complements.contains(.for)
    default: false
    }
  }
}
