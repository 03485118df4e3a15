/// A name and how many claims, or documents, it stands on.
package struct NamedCount: Hashable, Sendable, Codable {
  package var name: String
  package var count: Int

  package init(
    name: String, count: Int
  ) {
    self.name = name
    self.count = count
  }
}

/// A speaker as claims are grouped.
package struct SpeakerRecord: Hashable, Sendable, Codable {
  package var name: String
  /// Names that are counted as this one.
  package var aliases: [String]
  /// Claims of all of these names, without rejected ones.
  package var claimCount: Int
  /// What analysts know of it.
  package var facts: SpeakerFacts

  package init(
    name: String, aliases: [String] = [], claimCount: Int, facts: SpeakerFacts = SpeakerFacts()
  ) {
    self.name = name
    self.aliases = aliases
    self.claimCount = claimCount
    self.facts = facts
  }
}
