package import ClaimModel
internal import Messages

/// How one source deals with what a row is about.
package enum CellState: Hashable, Sendable {
  /// The outlet says so itself.
  case asserted
  /// The outlet says that somebody says so; nil where the speaker is not known.
  case attributed(speaker: String?, cueClass: CueClass?)
  /// The outlet reports it without committing to it.
  case hedged
  /// It is told as a denial.
  case denied
  /// The source's own claims are of different states.
  case mixed
  /// The whole text is at hand and nothing in it comes near.
  case notFound
  /// A part of the text is missing, or something comes near without matching.
  case unknown

  package var name: String {
    switch self {
    case .asserted: noted("ASSERTED")
    case .attributed: noted("ATTRIBUTED")
    case .hedged: noted("HEDGED")
    case .denied: noted("DENIED")
    case .mixed: noted("MIXED")
    case .notFound: noted("NOT FOUND")
    case .unknown: noted("UNKNOWN")
    }
  }

  /// One character that tells the state without colour.
  package var glyph: String {
    switch self {
    case .asserted: "●"
    case .attributed: "❝"
    case .hedged: "≈"
    case .denied: "✕"
    case .mixed: "◐"
    case .notFound: "–"
    case .unknown: "?"
    }
  }

  /// Returns the state that one claim gives its source.
  package init(of claim: Claim) {
    if claim.act == .deny || claim.cue?.cueClass == .denying {
      self = .denied
    } else if claim.cue?.cueClass == .hedge {
      self = .hedged
    } else if claim.kind == .statement {
      self = .attributed(speaker: claim.speaker?.resolved, cueClass: claim.cue?.cueClass)
    } else {
      self = claim.flags.contains(.hedged) || claim.flags.contains(.hearsay) ? .hedged : .asserted
    }
  }
}
