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

/// What can be the content of a cue.
package struct Complements: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  package init(arrayLiteral elements: Complements...) {
    var value: UInt16 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  @inlinable package static var quote: Complements { Complements(rawValue: 1 << 0) }
  @inlinable package static var clause: Complements { Complements(rawValue: 1 << 1) }
  @inlinable package static var clauseDative: Complements { Complements(rawValue: 1 << 2) }
  @inlinable package static var infinitive: Complements { Complements(rawValue: 1 << 3) }
  @inlinable package static var objectInfinitive: Complements { Complements(rawValue: 1 << 4) }
  @inlinable package static var object: Complements { Complements(rawValue: 1 << 5) }
  @inlinable package static var of: Complements { Complements(rawValue: 1 << 6) }
  @inlinable package static var `as`: Complements { Complements(rawValue: 1 << 7) }
  @inlinable package static var `for`: Complements { Complements(rawValue: 1 << 8) }
  @inlinable package static var about: Complements { Complements(rawValue: 1 << 9) }
  @inlinable package static var question: Complements { Complements(rawValue: 1 << 10) }

  package static let named: [(name: String, set: Complements)] = [
    ("quote", .quote), ("clause", .clause), ("clause-dative", .clauseDative),
    ("infinitive", .infinitive), ("object-infinitive", .objectInfinitive), ("object", .object),
    ("of", .of), ("as", .as), ("for", .for), ("about", .about), ("question", .question),
  ]
}
