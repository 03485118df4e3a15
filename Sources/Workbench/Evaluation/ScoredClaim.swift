internal import ClaimModel

/// A claim as it is scored: the words it covers, and who is said to say it.
struct ScoredClaim {
  let kind: ClaimKind
  let voice: String?
  let words: Set<Int>
  let ranges: [ScalarRange]
  /// By name.
  let speaker: String?
  /// By words of the text, where gold has no name.
  let speakerWords: Set<Int>?
  let isOptional: Bool

  init(_ claim: GoldClaim, _ tokens: WordTokens) {
    kind = claim.kind
    voice = claim.voice
    words = tokens.covered(by: claim.content)
    ranges = claim.content
    speaker = claim.speakerResolved
    speakerWords = nil
    isOptional = claim.isOptional
  }

  init(_ quote: GoldQuote, _ tokens: WordTokens) {
    kind = .statement
    voice = quote.type == "unknown" ? nil : quote.type
    words = tokens.covered(by: quote.content)
    ranges = quote.content
    speaker = nil
    speakerWords = quote.speaker.map(tokens.covered)
    isOptional = false
  }

  init(_ claim: Claim, _ map: OffsetMap, _ tokens: WordTokens) {
    kind = claim.kind
    voice = claim.voice.rawValue
    ranges = claim.content.map(map.scalars)
    words = tokens.covered(by: ranges)
    speaker = claim.speaker?.resolved
    let mentions = [claim.speaker?.mention, claim.speaker?.antecedent].compactMap { $0 }
    speakerWords = tokens.covered(by: mentions.map(map.scalars))
    isOptional = false
  }

  /// Whether a prediction names this claim's speaker: a gold without speaker needs none; of two names
  /// the last word of one stands in the other.
  func hasSpeaker(of prediction: ScoredClaim) -> Bool {
    if let speaker, !speaker.isEmpty { return Self.isSame(speaker, prediction.speaker ?? "") }
    guard let speakerWords, !speakerWords.isEmpty else { return true }
    return !(prediction.speakerWords ?? []).isDisjoint(with: speakerWords)
  }

  func hasVoice(of prediction: ScoredClaim) -> Bool { voice == nil || voice == prediction.voice }

  /// The share of the words of both that both cover.
  func overlap(with other: ScoredClaim) -> Double {
    let common = words.intersection(other.words).count
    return common == 0 ? 0 : Double(common) / Double(words.count + other.words.count - common)
  }

  private static func isSame(_ gold: String, _ prediction: String) -> Bool {
    let (gold, prediction) = (keys(gold), keys(prediction))
    guard let last = gold.last, let other = prediction.last else { return false }
    return prediction.contains(last) || gold.contains(other)
  }

  private static func keys(_ name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }
}
