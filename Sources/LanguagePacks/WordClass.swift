/// The classes of `words.tsv`, as one set a word.
package struct WordClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package static let complementiser = WordClasses(rawValue: 1 << 0)
  package static let infinitive = WordClasses(rawValue: 1 << 1)
  package static let relative = WordClasses(rawValue: 1 << 2)
  package static let conjunction = WordClasses(rawValue: 1 << 3)
  package static let subordinator = WordClasses(rawValue: 1 << 4)
  package static let preposition = WordClasses(rawValue: 1 << 5)
  package static let determiner = WordClasses(rawValue: 1 << 6)
  package static let pronoun = WordClasses(rawValue: 1 << 7)
  package static let pronounOther = WordClasses(rawValue: 1 << 8)
  package static let possessive = WordClasses(rawValue: 1 << 9)
  package static let negation = WordClasses(rawValue: 1 << 10)
  package static let auxiliary = WordClasses(rawValue: 1 << 11)
  package static let conditional = WordClasses(rawValue: 1 << 12)
  package static let hedge = WordClasses(rawValue: 1 << 13)
  package static let cause = WordClasses(rawValue: 1 << 14)
  package static let blame = WordClasses(rawValue: 1 << 15)
  package static let evaluative = WordClasses(rawValue: 1 << 16)
  package static let superlative = WordClasses(rawValue: 1 << 17)
  package static let comparison = WordClasses(rawValue: 1 << 18)
  package static let time = WordClasses(rawValue: 1 << 19)
  package static let adverb = WordClasses(rawValue: 1 << 20)
  package static let interrogative = WordClasses(rawValue: 1 << 21)
  package static let nameParticle = WordClasses(rawValue: 1 << 22)
  package static let honorific = WordClasses(rawValue: 1 << 23)
  package static let linking = WordClasses(rawValue: 1 << 24)
  package static let questionLabel = WordClasses(rawValue: 1 << 25)
  package static let answerLabel = WordClasses(rawValue: 1 << 26)
  package static let givenName = WordClasses(rawValue: 1 << 27)
  package static let verb = WordClasses(rawValue: 1 << 28)
  package static let noun = WordClasses(rawValue: 1 << 29)

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
