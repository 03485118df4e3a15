package import ClaimModel

/// How far a document stands behind what one of its claims says.
package enum Commitment: String, Sendable, CaseIterable {
  /// Said in its own voice.
  case asserted
  /// Left to a speaker, with a cue that takes it for true ("pointed out").
  case presupposed
  /// Left to a speaker.
  case attributed
  case hedged
  case doubted
  case denied

  package init(of claim: Claim) {
    switch (CellState(of: claim), claim.cue?.cueClass) {
    case (.denied, _): self = .denied
    case (.hedged, _): self = .hedged
    case (_, .doubting): self = .doubted
    case (_, .factive): self = .presupposed
    default: self = claim.kind == .statement ? .attributed : .asserted
    }
  }
}
