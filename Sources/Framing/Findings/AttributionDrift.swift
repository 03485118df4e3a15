import ClaimModel
import LanguagePacks

/// What a claim changes in the attribution of the claim it goes back to.
struct AttributionDrift {
  let old: Claim
  let new: Claim
  let names: NameLexicon?

  var kinds: [DriftKind] {
    var kinds: [DriftKind] = []
    if old.isAttributed != new.isAttributed {
      kinds.append(old.isAttributed ? .quotedToNarrated : .narratedToQuoted)
    } else if old.isAttributed {
      if !isSameSpeaker { kinds.append(.speakerChanged) }
      if old.voice == .direct, new.voice == .indirect { kinds.append(.quotationLost) }
    }
    if old.isDoubted != new.isDoubted { kinds.append(old.isDoubted ? .hedgeLost : .hedgeAdded) }
    if changedNumber != nil { kinds.append(.numberChanged) }
    return kinds
  }

  /// The number that takes another's place: both claims give equally many of the same kinds.
  var changedNumber: (old: Quantity, new: Quantity)? {
    let (left, right) = (old.quantities, new.quantities)
    guard left.map(\.category.rawValue).sorted() == right.map(\.category.rawValue).sorted() else {
      return nil
    }
    let gone = left.filter { one in !right.contains { Self.agree(one, $0) } }
    let come = right.filter { one in !left.contains { Self.agree($0, one) } }
    guard let first = gone.first, let second = come.first(where: { $0.category == first.category })
    else { return nil }
    return (first, second)
  }

  private static func agree(_ one: Quantity, _ other: Quantity) -> Bool {
    one.category == other.category && one.low <= other.high && other.low <= one.high
  }

  /// Nobody is told apart from somebody whose name is not known.
  private var isSameSpeaker: Bool {
    let (left, right) = (keys(old.speaker), keys(new.speaker))
    guard !left.isEmpty, !right.isEmpty else { return true }
    return left.contains { name in right.contains { name.isCompatible(with: $0) } }
  }

  private func keys(_ speaker: Speaker?) -> [SpeakerKey] {
    guard let names else { return [] }
    return [speaker?.resolved, speaker?.onBehalfOf].compactMap(\.self)
      .map { SpeakerKey($0, lexicon: names) }
  }
}

extension Claim {
  /// Whether the text gives it to somebody; what is only "said to be" stands in its own voice.
  var isAttributed: Bool { kind == .statement && speaker != nil && !flags.contains(.agentless) }

  /// Whether the text keeps a distance to the content.
  var isDoubted: Bool {
    !Set(flags).isDisjoint(with: [.hedged, .hearsay])
      || cue.map { $0.cueClass == .doubting || $0.cueClass == .hedge } == true
  }
}
