/// Which claims may have the same speaker; each two speakers are looked at once.
struct SpeakerTable {
  private let profiles: [ClaimProfile]
  /// For each claim, the number of its speaker in its language; 0 for none.
  private let numbers: [Int]
  private let speakers: Int
  /// For each two speakers, whether they may be one; nil before they are looked at.
  private var known: [Bool?]

  private struct Speaker: Hashable {
    var language: String
    var name: Set<String>
  }

  init(_ profiles: [ClaimProfile]) {
    self.profiles = profiles
    var known: [Speaker: Int] = [:]
    numbers = profiles.map { profile in
      guard !profile.speaker.isEmpty else { return 0 }
      let speaker = Speaker(language: profile.language, name: profile.speaker)
      let number = known[speaker] ?? known.count + 1
      known[speaker] = number
      return number
    }
    speakers = known.count + 1
    self.known = Array(repeating: nil, count: speakers * speakers)
  }

  mutating func areShared(_ left: Int, _ right: Int) -> Bool {
    guard numbers[left] > 0, numbers[right] > 0 else { return false }
    let place = numbers[left] * speakers + numbers[right]
    if let known = known[place] { return known }
    let isShared = profiles[left].sharesSpeaker(with: profiles[right])
    known[place] = isShared
    return isShared
  }
}
