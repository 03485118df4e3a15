/// The classes of `words.tsv`, as one set a word.
///
/// The members are inlinable, and a literal of them folds to a constant: rules test sets for every word.
package struct WordClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  package init(arrayLiteral elements: WordClasses...) {
    var value: UInt64 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  @inlinable package static var complementiser: WordClasses { WordClasses(rawValue: 1 << 0) }
  @inlinable package static var infinitive: WordClasses { WordClasses(rawValue: 1 << 1) }
  @inlinable package static var relative: WordClasses { WordClasses(rawValue: 1 << 2) }
  @inlinable package static var conjunction: WordClasses { WordClasses(rawValue: 1 << 3) }
  @inlinable package static var subordinator: WordClasses { WordClasses(rawValue: 1 << 4) }
  @inlinable package static var preposition: WordClasses { WordClasses(rawValue: 1 << 5) }
  @inlinable package static var determiner: WordClasses { WordClasses(rawValue: 1 << 6) }
  @inlinable package static var pronoun: WordClasses { WordClasses(rawValue: 1 << 7) }
  @inlinable package static var pronounOther: WordClasses { WordClasses(rawValue: 1 << 8) }
  @inlinable package static var possessive: WordClasses { WordClasses(rawValue: 1 << 9) }
  @inlinable package static var negation: WordClasses { WordClasses(rawValue: 1 << 10) }
  @inlinable package static var auxiliary: WordClasses { WordClasses(rawValue: 1 << 11) }
  @inlinable package static var conditional: WordClasses { WordClasses(rawValue: 1 << 12) }
  @inlinable package static var hedge: WordClasses { WordClasses(rawValue: 1 << 13) }
  @inlinable package static var cause: WordClasses { WordClasses(rawValue: 1 << 14) }
  @inlinable package static var blame: WordClasses { WordClasses(rawValue: 1 << 15) }
  @inlinable package static var evaluative: WordClasses { WordClasses(rawValue: 1 << 16) }
  @inlinable package static var superlative: WordClasses { WordClasses(rawValue: 1 << 17) }
  @inlinable package static var comparison: WordClasses { WordClasses(rawValue: 1 << 18) }
  @inlinable package static var time: WordClasses { WordClasses(rawValue: 1 << 19) }
  @inlinable package static var adverb: WordClasses { WordClasses(rawValue: 1 << 20) }
  @inlinable package static var interrogative: WordClasses { WordClasses(rawValue: 1 << 21) }
  @inlinable package static var nameParticle: WordClasses { WordClasses(rawValue: 1 << 22) }
  @inlinable package static var honorific: WordClasses { WordClasses(rawValue: 1 << 23) }
  @inlinable package static var linking: WordClasses { WordClasses(rawValue: 1 << 24) }
  @inlinable package static var questionLabel: WordClasses { WordClasses(rawValue: 1 << 25) }
  @inlinable package static var answerLabel: WordClasses { WordClasses(rawValue: 1 << 26) }
  @inlinable package static var givenName: WordClasses { WordClasses(rawValue: 1 << 27) }
  @inlinable package static var verb: WordClasses { WordClasses(rawValue: 1 << 28) }
  @inlinable package static var noun: WordClasses { WordClasses(rawValue: 1 << 29) }
  @inlinable package static var standIn: WordClasses { WordClasses(rawValue: 1 << 30) }

  /// The names used in the file.
  package static let named: [(name: String, set: WordClasses)] = [
    ("complementiser", .complementiser), ("infinitive", .infinitive), ("relative", .relative),
    ("conjunction", .conjunction), ("subordinator", .subordinator), ("preposition", .preposition),
    ("determiner", .determiner), ("pronoun", .pronoun), ("pronoun-other", .pronounOther),
    ("possessive", .possessive), ("negation", .negation), ("auxiliary", .auxiliary),
    ("conditional", .conditional), ("hedge", .hedge), ("cause", .cause), ("blame", .blame),
    ("evaluative", .evaluative), ("superlative", .superlative), ("comparison", .comparison),
    ("time", .time), ("adverb", .adverb), ("interrogative", .interrogative),
    ("name-particle", .nameParticle), ("honorific", .honorific), ("linking", .linking),
    ("question-label", .questionLabel), ("answer-label", .answerLabel),
    ("given-name", .givenName), ("verb", .verb), ("noun", .noun),
    ("stand-in", .standIn),
  ]

  /// Words that are written small and are never part of a name, even where a sentence begins.
  package static let functional: WordClasses = [
    .complementiser, .infinitive, .relative, .conjunction, .subordinator, .preposition, .determiner,
    .pronoun, .pronounOther, .possessive, .negation, .auxiliary, .conditional, .hedge, .time,
    .adverb, .interrogative, .linking,
  ]
}

/// The `value` column of `words.tsv` where the rules use it.
package enum WordValue: String, Sendable, CaseIterable {
  case none = ""
  case of
  case about
  case `for`
  case `as`
  case with
  case adjunct
  case and
  case or
  case but
  case definite
  case indefinite
  case demonstrative
  case masculine
  case feminine
  case person
  case plural
  case thing
  case be
  case have
  case modal
  case aspect
}
