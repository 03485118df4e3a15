/// What the sense of a predicate tells of the deed, for every language alike.
package struct PredicateTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Violence: whoever is named as its agent is blamed.
  package static let harmful = PredicateTraits(rawValue: 1 << 0)
  /// It tells of legal or territorial status.
  package static let status = PredicateTraits(rawValue: 1 << 1)
  /// It happens to its subject: who dies or flees does nothing to anybody, and who did it is not said.
  package static let undergone = PredicateTraits(rawValue: 1 << 2)

  init(sense: String) {
    var traits: PredicateTraits = []
    if Self.harmfulSenses.contains(sense) { traits.insert(.harmful) }
    if Self.statusSenses.contains(sense) { traits.insert(.status) }
    if Self.undergoneSenses.contains(sense) { traits.insert(.undergone) }
    self = traits
  }

  private static let harmfulSenses: Set<String> = [
    "attack", "kill", "bomb", "destroy", "shoot", "shell", "torture", "rape", "kidnap", "invade",
    "occupy", "burn", "violate", "wound", "injure", "damage",
  ]
  private static let statusSenses: Set<String> = [
    "occupy", "annex", "recognise", "liberate", "claim", "secede",
  ]
  private static let undergoneSenses: Set<String> = [
    "die", "begin", "collapse", "crash", "decrease", "explode", "flee", "increase", "suffer",
    "return", "end", "continue", "escalate", "rise", "fall", "sink",
  ]
}
