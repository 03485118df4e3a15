/// What the senses of predicates tell of the deed, for every language alike.
enum PredicateSenses {
  /// Violence: whoever is named as its agent is blamed.
  static let harmful: Set<String> = [
    "attack", "kill", "bomb", "destroy", "shoot", "shell", "torture", "rape", "kidnap", "invade",
    "occupy", "burn", "violate", "wound", "injure", "damage",
  ]
  /// Legal or territorial status.
  static let status: Set<String> = [
    "occupy", "annex", "recognise", "liberate", "claim", "secede",
  ]
  /// What happens to its subject: who dies or flees does nothing to anybody, and who did it is not said.
  static let undergone: Set<String> = [
    "die", "begin", "collapse", "crash", "decrease", "explode", "flee", "increase", "suffer",
    "return", "end", "continue", "escalate", "rise", "fall", "sink",
  ]
}
