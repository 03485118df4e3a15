package import ClaimModel

/// One form of a cue as the lexicon finds it.
package struct CueForm: Sendable {
  /// Index into `Language.cues`.
  package let cue: Int
  package let tag: CueTag
}

/// An entry of `cues.tsv`.
package struct CueEntry: Sendable {
  package let lemma: String
  package let part: CuePart
  package let cueClass: CueClass
  package let act: SpeechAct
  package let complements: Complements
  /// The lemma is the negation of another verb (Turkish: söylememek).
  package let isNegative: Bool
  /// The complement named first, the most usual.
  package let usual: Complements
}

package enum CuePart: String, Sendable, CaseIterable {
  case verb
  case noun
  case preposition
  case adverb
}

package enum CueTag: String, Sendable, CaseIterable {
  case finite
  /// A finite form that stands only before its subject: Indonesian *kata*, *ujar*.
  case inverted
  case base
  case participle
  case passive
  case clitic
  case converb
  case nominal
  case noun
}

/// What can be the content of a cue. Public for the reason that `WordClasses` is.
@frozen public struct Complements: OptionSet, Hashable, Sendable {
  /// One bit a member.
  public let rawValue: UInt16

  /// A set of the members whose bits are set.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The union of some members; a literal folds to a constant.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: Complements...) {
    var value: UInt16 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  /// A quotation.
  @inlinable public static var quote: Complements { Complements(rawValue: 1 << 0) }
  /// A finite clause, or a nominalised one in the accusative.
  @inlinable public static var clause: Complements { Complements(rawValue: 1 << 1) }
  /// A nominalised clause in the dative.
  @inlinable public static var clauseDative: Complements { Complements(rawValue: 1 << 2) }
  /// Opens an infinitive or a purpose: to, untuk.
  @inlinable public static var infinitive: Complements { Complements(rawValue: 1 << 3) }
  /// Somebody and what they are to do.
  @inlinable public static var objectInfinitive: Complements { Complements(rawValue: 1 << 4) }
  /// A noun phrase.
  @inlinable public static var object: Complements { Complements(rawValue: 1 << 5) }
  /// Somebody and a deed: accused X of …
  @inlinable public static var of: Complements { Complements(rawValue: 1 << 6) }
  /// Something and what it is called.
  @inlinable public static var `as`: Complements { Complements(rawValue: 1 << 7) }
  /// What is called for.
  @inlinable public static var `for`: Complements { Complements(rawValue: 1 << 8) }
  /// What is warned of.
  @inlinable public static var about: Complements { Complements(rawValue: 1 << 9) }
  /// An indirect question.
  @inlinable public static var question: Complements { Complements(rawValue: 1 << 10) }

  package static let named: [(name: String, set: Complements)] = [
    ("quote", .quote), ("clause", .clause), ("clause-dative", .clauseDative),
    ("infinitive", .infinitive), ("object-infinitive", .objectInfinitive), ("object", .object),
    ("of", .of), ("as", .as), ("for", .for), ("about", .about), ("question", .question),
  ]
}
