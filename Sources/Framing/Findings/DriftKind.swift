/// What changed from one text to the next of its lineage, in the order in which it weighs.
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
