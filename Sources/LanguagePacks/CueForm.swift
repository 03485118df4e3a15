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

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let quote = Complements(rawValue: 1 << 0)
  package static let clause = Complements(rawValue: 1 << 1)
  package static let clauseDative = Complements(rawValue: 1 << 2)
  package static let infinitive = Complements(rawValue: 1 << 3)
  package static let objectInfinitive = Complements(rawValue: 1 << 4)
  package static let object = Complements(rawValue: 1 << 5)
  package static let of = Complements(rawValue: 1 << 6)
  package static let `as` = Complements(rawValue: 1 << 7)
  package static let `for` = Complements(rawValue: 1 << 8)
  package static let about = Complements(rawValue: 1 << 9)
  package static let question = Complements(rawValue: 1 << 10)

  package static let named: [(name: String, set: Complements)] = [
    ("quote", .quote), ("clause", .clause), ("clause-dative", .clauseDative),
    ("infinitive", .infinitive), ("object-infinitive", .objectInfinitive), ("object", .object),
    ("of", .of), ("as", .as), ("for", .for), ("about", .about), ("question", .question),
  ]
}
