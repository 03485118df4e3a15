package import ClaimModel
internal import Messages

/// Something a comparison shows that no single document does.
package struct Finding: Hashable, Sendable {
  package var kind: FindingKind
  /// The row it is about.
  package var row: String
  /// What stands against what, with the exact words; at least one.
  package var sides: [FindingSide]
  /// What it is about: a quantity's category, a lineage's origin; empty where the kind says all.
  package var subject: String
  /// What changed on the way, where the finding is about that.
  package var drift: DriftKind?
}

/// One document's part in a finding.
package struct FindingSide: Hashable, Sendable {
  package var document: String
  package var source: String
  package var claim: String
  /// What this side says, in a few words: "23 people", "no agent", "quoted: Antonio Guterres".
  package var value: String
  /// The exact words of the claim.
  package var text: String
  /// UTF-8 byte ranges of the words that show it.
  package var ranges: [ByteRange]
  /// The number this side gives, where the finding is about numbers.
  package var quantity: Quantity?
}

/// In the order in which findings are listed.
package enum FindingKind: String, Sendable, Codable, CaseIterable {
  case quantityConflict = "quantity-conflict"
  case oppositeAgents = "opposite-agents"
  case polarityConflict = "polarity-conflict"
  case attributionDrift = "attribution-drift"
  case denial
  case agencyGap = "agency-gap"
  case labelDivergence = "label-divergence"
  case quantityUpdate = "quantity-update"
  case circularCitation = "circular-citation"
  case singleOrigin = "single-origin"
  case onlyOneSource = "only-one-source"

  /// The kind as a heading.
  package var title: String {
    switch self {
    case .quantityConflict: noted("Numbers that cannot both hold")
    case .oppositeAgents: noted("Who acts here is acted on there")
    case .polarityConflict: noted("So here, not so there")
    case .attributionDrift: noted("Told otherwise in the next link of the chain")
    case .denial: noted("Denied here, told there")
    case .agencyGap: noted("Agent named here, left out there")
    case .labelDivergence: noted("Different labels for one thing")
    case .circularCitation: noted("Sources that rest on each other")
    case .quantityUpdate: noted("Numbers that changed between publications")
    case .singleOrigin: noted("Several documents, one origin")
    case .onlyOneSource: noted("Only one source carries it")
    }
  }

  /// One sentence: when a finding of this kind is made.
  package var explanation: String {
    switch self {
    case .quantityConflict:
      "Two documents of one day count the same thing and their numbers exclude each other."
    case .oppositeAgents:
      "Two documents tell one action, and name each other's acting and suffering parties, or "
        + "different agents with the same patient."
    case .polarityConflict:
      "Two documents tell one action, one that it is so, the other that it is not."
    case .attributionDrift:
      "A text and the one it goes back to carry the same content, and attribute it, doubt it, quote "
        + "it or count it differently."
    case .denial: "One document tells the content as a denial, another as a fact or a statement."
    case .agencyGap:
      "One document says who acts, another tells the same without an agent."
    case .labelDivergence:
      "Two documents have no label for the same thing in common; which one is right is not said."
    case .circularCitation:
      "Two sources carry the content, and following whom each credits or cites leads back to it."
    case .quantityUpdate:
      "Documents of different days count the same thing and their numbers exclude each other."
    case .singleOrigin: "Every document that carries the content goes back to one lineage."
    case .onlyOneSource:
      "One source carries the content and the complete texts of all others do not."
    }
  }
}
