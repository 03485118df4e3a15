/// What became of one claim of gold, or of one prediction without gold.
enum ClaimOutcome: String, Encodable, CaseIterable {
  /// Right kind and voice, the same content, the right speaker.
  case found
  case wrongVoice = "voice"
  case wrongSpeaker = "speaker"
  /// Overlaps by more than half, not by 80 percent.
  case bounds
  case missed
  /// Missed, but gold calls it optional.
  case optional
  case invented

  /// The share of common words from which two contents are the same.
  static let same = 0.8
  /// The share above which they are near.
  static let near = 0.5

  /// The outcome of a claim of gold.
  init(ofGold index: Int, in score: DocumentScore) {
    let gold = score.gold[index]
    let pair = score.pair(ofGold: index)
    guard let pair, pair.overlap > Self.near else {
      self = gold.isOptional ? .optional : .missed
      return
    }
    let prediction = score.predicted[pair.predicted]
    if pair.overlap < Self.same {
      self = .bounds
    } else if !gold.hasSpeaker(of: prediction) {
      self = .wrongSpeaker
    } else {
      self = gold.hasVoice(of: prediction) ? .found : .wrongVoice
    }
  }
}
