/// The classes of `words.tsv`, as one set a word.
///
/// Public so that its members are inlined across modules and a literal of them folds to a constant:
/// rules test sets for every word.
@frozen public struct WordClasses: OptionSet, Hashable, Sendable {
  /// One bit a member.
  public let rawValue: UInt64

  /// A set of the members whose bits are set.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The union of some members; a literal folds to a constant.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: WordClasses...) {
    var value: UInt64 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  /// Opens a content clause: that, bahwa.
  @inlinable public static var complementiser: WordClasses { WordClasses(rawValue: 1 << 0) }
  /// Opens an infinitive or a purpose: to, untuk.
  @inlinable public static var infinitive: WordClasses { WordClasses(rawValue: 1 << 1) }
  /// Opens a relative clause: who, yang.
  @inlinable public static var relative: WordClasses { WordClasses(rawValue: 1 << 2) }
  /// Joins equals: and, dan.
  @inlinable public static var conjunction: WordClasses { WordClasses(rawValue: 1 << 3) }
  /// Opens an adverbial clause: when, ketika.
  @inlinable public static var subordinator: WordClasses { WordClasses(rawValue: 1 << 4) }
  /// Opens a prepositional phrase; in Turkish it stands behind.
  @inlinable public static var preposition: WordClasses { WordClasses(rawValue: 1 << 5) }
  /// the, this, itu.
  @inlinable public static var determiner: WordClasses { WordClasses(rawValue: 1 << 6) }
  /// Third person: she, ia, o.
  @inlinable public static var pronoun: WordClasses { WordClasses(rawValue: 1 << 7) }
  /// First and second person, and it.
  @inlinable public static var pronounOther: WordClasses { WordClasses(rawValue: 1 << 8) }
  /// his, kendi.
  @inlinable public static var possessive: WordClasses { WordClasses(rawValue: 1 << 9) }
  /// not, tidak.
  @inlinable public static var negation: WordClasses { WordClasses(rawValue: 1 << 10) }
  /// be, have, modals, akan.
  @inlinable public static var auxiliary: WordClasses { WordClasses(rawValue: 1 << 11) }
  /// if, jika.
  @inlinable public static var conditional: WordClasses { WordClasses(rawValue: 1 << 12) }
  /// reportedly, diduga.
  @inlinable public static var hedge: WordClasses { WordClasses(rawValue: 1 << 13) }
  /// because of, akibat.
  @inlinable public static var cause: WordClasses { WordClasses(rawValue: 1 << 14) }
  /// to blame, sorumlu.
  @inlinable public static var blame: WordClasses { WordClasses(rawValue: 1 << 15) }
  /// unfortunately, gagal.
  @inlinable public static var evaluative: WordClasses { WordClasses(rawValue: 1 << 16) }
  /// most, terbesar.
  @inlinable public static var superlative: WordClasses { WordClasses(rawValue: 1 << 17) }
  /// more than, lebih.
  @inlinable public static var comparison: WordClasses { WordClasses(rawValue: 1 << 18) }
  /// yesterday, kemarin.
  @inlinable public static var time: WordClasses { WordClasses(rawValue: 1 << 19) }
  /// May stand between a subject and its verb: also, juga.
  @inlinable public static var adverb: WordClasses { WordClasses(rawValue: 1 << 20) }
  /// what, mengapa.
  @inlinable public static var interrogative: WordClasses { WordClasses(rawValue: 1 << 21) }
  /// Small parts of names: bin, van.
  @inlinable public static var nameParticle: WordClasses { WordClasses(rawValue: 1 << 22) }
  /// Mr., Bapak.
  @inlinable public static var honorific: WordClasses { WordClasses(rawValue: 1 << 23) }
  /// Opens a sentence: meanwhile, öte yandan.
  @inlinable public static var linking: WordClasses { WordClasses(rawValue: 1 << 24) }
  /// Opens a question in an interview: Q, Soru.
  @inlinable public static var questionLabel: WordClasses { WordClasses(rawValue: 1 << 25) }
  /// Opens an answer: A, Cevap.
  @inlinable public static var answerLabel: WordClasses { WordClasses(rawValue: 1 << 26) }
  /// A frequent given name.
  @inlinable public static var givenName: WordClasses { WordClasses(rawValue: 1 << 27) }
  /// A finite verb form that is no cue.
  @inlinable public static var verb: WordClasses { WordClasses(rawValue: 1 << 28) }
  /// A noun that might be taken for a verb or a name.
  @inlinable public static var noun: WordClasses { WordClasses(rawValue: 1 << 29) }
  /// A noun that stands for somebody named before.
  @inlinable public static var standIn: WordClasses { WordClasses(rawValue: 1 << 30) }
  /// What an office or an organisation deals with, or the region it is for: luar negeri, Jawa Barat.
  @inlinable public static var field: WordClasses { WordClasses(rawValue: 1 << 31) }

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
    ("stand-in", .standIn), ("field", .field),
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
  /// Before a place.
  case place
  case be
  case have
  case modal
  case aspect
}
