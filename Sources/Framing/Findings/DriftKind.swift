internal import Messages

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
    case .quotedToNarrated: noted("Said by somebody, then told as a fact")
    case .narratedToQuoted: noted("Told as a fact, then put into somebody's mouth")
    case .speakerChanged: noted("Another speaker")
    case .hedgeLost: noted("A doubt was lost")
    case .hedgeAdded: noted("A doubt was added")
    case .quotationLost: noted("Quoted word by word, then paraphrased")
    case .numberChanged: noted("Another number")
    }
  }
}
