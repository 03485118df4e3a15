internal import ClaimModel

/// Where the text has the speaker of a statement, for the attribution schema.
enum SpeakerRanges {
  /// Returns the mention, after the name it stands for when that is beside it; the cue when the speaker
  /// is a clitic inside it; else the words that the speaker is known by from before. nil for a statement
  /// that nobody is named for.
  static func of(_ claim: Claim) -> [ByteRange]? {
    guard let speaker = claim.speaker else { return nil }
    if let mention = speaker.mention {
      switch (speaker.resolution, speaker.antecedent) {
      case (.named, let name?), (.shortName, let name?):
        return name == mention ? [mention] : [name, mention]
      default: return [mention]
      }
    }
    if speaker.resolution == .clitic, let cue = claim.cue { return cue.ranges }
    return speaker.antecedent.map { [$0] }
  }
}
