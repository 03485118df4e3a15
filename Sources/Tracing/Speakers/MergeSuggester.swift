import Framing
package import LanguagePacks
internal import Messages

/// Finds speakers that several names stand for.
///
/// Certain are: the same words; one institution in several languages; the same full name of a person,
/// with or without a title. Suggested are: a surname alone; an office where documents give its holder's
/// name; full names that differ only in how one sound is written.
package struct MergeSuggester {
  private let speakers: [KnownSpeaker]
  private let keys: [SpeakerKey]
  private let lexicon: NameLexicon

  package init(_ speakers: [KnownSpeaker], lexicon: NameLexicon) {
    self.speakers = speakers
    self.lexicon = lexicon
    keys = speakers.map { SpeakerKey($0.name, lexicon: lexicon) }
  }

  /// Returns the suggestions, certain ones first, then by the claims they concern.
  ///
  /// Only names that share a surname, an institution or an office are compared.
  package func suggestions() -> [MergeSuggestion] {
    var found: [Pair: [Reason]] = [:]
    for block in blocks() {
      for (place, one) in block.enumerated() {
        for other in block[(place + 1)...] {
          let pair = Pair(one: min(one, other), other: max(one, other))
          guard one != other, found[pair] == nil else { continue }
          found[pair] = reasons(pair.one, pair.other)
        }
      }
    }
    let titled = titles()
    for (pair, reason) in titled { found[pair, default: []].append(reason) }
    let pairs = found.filter { !$0.value.isEmpty }
    return
      (certain(pairs) + pairs.filter { !$0.value.contains(where: \.isCertain) }.map(suggestion))
      .sorted { rank($0) < rank($1) }
  }

  /// One suggestion for each name of a group that certain reasons hold together.
  private func certain(_ pairs: [Pair: [Reason]]) -> [MergeSuggestion] {
    let sure = pairs.filter { $0.value.contains(where: \.isCertain) }
    var group = Array(speakers.indices)
    for pair in sure.keys.sorted(by: { ($0.one, $0.other) < ($1.one, $1.other) }) {
      let (one, other) = (group[pair.one], group[pair.other])
      for index in group.indices where group[index] == other { group[index] = one }
    }
    let groups = Dictionary(grouping: group.indices, by: { group[$0] }).values
    return groups.filter { $0.count > 1 }.flatMap { members -> [MergeSuggestion] in
      guard let kept = members.max(by: isLess) else { return [] }
      return members.filter { $0 != kept }.map { member in
        let pair = Pair(one: min(member, kept), other: max(member, kept))
        let own = sure[pair] ?? sure.first { $0.key.one == member || $0.key.other == member }?.value
        return MergeSuggestion(
          name: speakers[member].name, canonical: speakers[kept].name, isCertain: true,
          reasons: own?.map(\.words) ?? [])
      }
    }
  }

  private struct Pair: Hashable {
    var one: Int
    var other: Int
  }

  private struct Reason: Hashable {
    var words: String
    var isCertain: Bool
  }

  private func blocks() -> [[Int]] {
    var blocks: [String: [Int]] = [:]
    for (index, key) in keys.enumerated() {
      if let surname = key.person.last {
        blocks["p " + Self.sound(surname), default: []].append(index)
      }
      if key.isInstitution {
        blocks["i " + key.institutionKey.description, default: []].append(index)
      }
      blocks["w " + NameLexicon.words(speakers[index].name).joined(separator: " "), default: []]
        .append(index)
    }
    return blocks.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  private func reasons(_ one: Int, _ other: Int) -> [Reason] {
    let (left, right) = (keys[one], keys[other])
    guard left.isSpokesperson == right.isSpokesperson else { return [] }
    let words = [one, other].map { NameLexicon.words(speakers[$0].name) }
    if words[0] == words[1] { return [Reason(words: say("The same words."), isCertain: true)] }
    if left.isInstitution, right.isInstitution {
      guard left.institutionKey == right.institutionKey else { return [] }
      let isNamed = !left.places.isEmpty || !left.name.isEmpty
      return [
        Reason(
          words: say("The same institution in other words or another language."), isCertain: isNamed
        )
      ]
    }
    return person(left, right)
  }

  private func person(_ left: SpeakerKey, _ right: SpeakerKey) -> [Reason] {
    let (one, other) = (left.person, right.person)
    guard let surname = one.last, !other.isEmpty, !left.isInstitution, !right.isInstitution else {
      return []
    }
    let agree =
      left.places.isEmpty || right.places.isEmpty || !left.places.isDisjoint(with: right.places)
    if one == other, one.count > 1 {
      return [Reason(words: say("The same full name, \(Self.shown(one))."), isCertain: agree)]
    }
    guard agree else { return [] }
    if one.count > 1, other.count > 1 {
      if one.suffix(other.count) == other[...] || other.suffix(one.count) == one[...] {
        let shorter = one.count < other.count ? one : other
        return [Reason(words: say("Both end in \(Self.shown(shorter))."), isCertain: false)]
      }
      let isAlike = one.map(Self.sound) == other.map(Self.sound)
      return isAlike
        ? [Reason(words: say("The names differ only in how a sound is written."), isCertain: false)]
        : []
    }
    guard one.count == 1 || other.count == 1, one.last == other.last else { return [] }
    let holders = keys.count { $0.person.count > 1 && $0.person.last == surname }
    let others = holders > 1 ? say("; \(holders) speakers have it") : ""
    return [
      Reason(words: say("The same surname, \(Self.shown([surname]))\(others)."), isCertain: false)
    ]
  }

  /// Offices without a name, and speakers whom documents call by that office.
  private func titles() -> [Pair: Reason] {
    var holders: [String: [(index: Int, mention: KnownSpeaker.Mention)]] = [:]
    for (index, speaker) in speakers.enumerated() where !keys[index].person.isEmpty {
      for mention in speaker.mentions {
        let key = SpeakerKey(mention.words, lexicon: lexicon)
        guard !key.roles.isEmpty, !key.places.isEmpty else { continue }
        for role in key.roles {
          holders[Self.office(role, key), default: []].append((index, mention))
        }
      }
    }
    var found: [Pair: Reason] = [:]
    for (index, key) in keys.enumerated() where key.isOffice {
      for role in key.roles.sorted() {
        for holder in holders[Self.office(role, key)] ?? [] where holder.index != index {
          let pair = Pair(one: min(index, holder.index), other: max(index, holder.index))
          let place = [holder.mention.document, holder.mention.date].compactMap { $0 }
          found[pair] =
            found[pair]
            ?? Reason(
              words: say("Called “\(holder.mention.words)” (\(place.joined(separator: ", ")))."),
              isCertain: false)
        }
      }
    }
    return found
  }

  private static func office(_ role: String, _ key: SpeakerKey) -> String {
    role + " " + key.places.sorted().joined(separator: " ")
  }

  /// The fuller name stays: more words of a person's name, then no title, then more claims, then the
  /// one that came first.
  private func isLess(_ one: Int, _ other: Int) -> Bool {
    func weight(_ index: Int) -> [Int] {
      let key = keys[index]
      return [key.person.count, key.roles.isEmpty ? 1 : 0, speakers[index].claims, -index]
    }
    return weight(one).lexicographicallyPrecedes(weight(other))
  }

  private func suggestion(_ pair: Pair, _ reasons: [Reason]) -> MergeSuggestion {
    let keepsOther = isLess(pair.one, pair.other)
    let (name, canonical) = keepsOther ? (pair.one, pair.other) : (pair.other, pair.one)
    return MergeSuggestion(
      name: speakers[name].name, canonical: speakers[canonical].name,
      isCertain: reasons.contains(where: \.isCertain), reasons: reasons.map(\.words))
  }

  private func rank(_ suggestion: MergeSuggestion) -> (Int, Int, String, String) {
    let claims = speakers.filter { [suggestion.name, suggestion.canonical].contains($0.name) }
      .reduce(0) { $0 + $1.claims }
    return (suggestion.isCertain ? 0 : 1, -claims, suggestion.canonical, suggestion.name)
  }

  private static func shown(_ words: [String]) -> String {
    words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// One way to write the sounds that languages write differently (Pashinyan, Paşinyan, Pasinian).
  private static func sound(_ word: String) -> String {
    var sound = word
    for (written, one) in [
      ("sh", "s"), ("ch", "c"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ya", "ia"), ("yo", "io"),
      ("yu", "iu"), ("ye", "ie"), ("oe", "u"), ("dj", "j"), ("tj", "c"), ("y", "i"), ("w", "v"),
      ("q", "k"), ("x", "ks"), ("ts", "c"),
    ] {
      sound = sound.replacing(written, with: one)
    }
    return sound
  }
}
