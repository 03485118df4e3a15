package import ClaimModel

/// The same content with another attribution in the next link of a lineage.
package struct DriftFinding: Hashable, Sendable, Codable {
  package var kind: DriftKind
  /// The text that the other goes back to.
  package var upstream: DriftSide
  package var downstream: DriftSide
}

/// What changed on the way, in the order in which it weighs.
package enum DriftKind: String, Sendable, Codable, CaseIterable {
  case quotedToNarrated = "quoted-to-narrated"
  case narratedToQuoted = "narrated-to-quoted"
  case speakerChanged = "speaker-changed"
  case hedgeLost = "hedge-lost"
  case hedgeAdded = "hedge-added"
  case quotationLost = "quotation-lost"
  case numberChanged = "number-changed"

  /// What happened, as a heading.
  package var title: String {
    switch self {
    case .quotedToNarrated: "Said by somebody, then told as a fact"
    case .narratedToQuoted: "Told as a fact, then put into somebody's mouth"
    case .speakerChanged: "Another speaker"
    case .hedgeLost: "A doubt was lost"
    case .hedgeAdded: "A doubt was added"
    case .quotationLost: "Quoted word by word, then paraphrased"
    case .numberChanged: "Another number"
    }
  }
}

/// One document's part in a drift.
package struct DriftSide: Hashable, Sendable, Codable {
  package var document: String
  package var claim: String
  /// What this side makes of it: "quoted: Lethia's Foreign Ministry", "narrated", "3".
  package var value: String
  /// The exact words.
  package var text: String
  /// UTF-8 byte ranges of the words in the document's text.
  package var ranges: [ByteRange]
}
