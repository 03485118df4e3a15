internal import ClaimModel
internal import Provenance

/// What `correct` changes of a claim.
enum CorrectedPart: String, CaseIterable {
  case kind
  case voice
  case act
  case speaker
  case cue
  case content
  case split
  case join
  case reject

  /// Returns the changes that make the value so.
  func changes(of card: ClaimCard, to value: String, in workbench: Workbench) throws -> [Change] {
    let id = card.record.id
    switch self {
    case .split: return try ClaimSplit(card, before: value, workbench.contentReader()).changes
    case .join:
      guard let other = ClaimID(parsing: value) else {
        throw WorkbenchError.unknownValue(
          what: "claim", value: value, known: ["c12"], suggestion: nil)
      }
      return try ClaimJoin(
        card, with: ClaimCard(other, in: workbench.store()), workbench.contentReader()
      ).changes
    case .reject: return [.reject([id], reason: value.isEmpty ? nil : value)]
    case .content:
      let ranges = try ContentWords(value).ranges(in: card)
      let correction = Correction(content: ranges)
      return [.correct([id], try workbench.contentReader().correction(correction, of: card))]
    default: return [.correct([id], try correction(of: card, to: value))]
    }
  }

  private func correction(of card: ClaimCard, to value: String) throws -> Correction {
    switch self {
    case .kind: try kind(value, of: card)
    case .voice: Correction(voice: try KnownValue.read(value, of: "voice"))
    case .act: Correction(act: try KnownValue.read(value, of: "act"))
    case .speaker: speaker(value, of: card)
    case .cue: try cue(value, of: card)
    case .content, .split, .join, .reject: Correction()
    }
  }

  /// An assertion has the outlet's voice and nobody else's.
  private func kind(_ value: String, of card: ClaimCard) throws -> Correction {
    let kind: ClaimKind = try KnownValue.read(value, of: "kind")
    switch (kind, card.claim.voice) {
    case (.assertion, _):
      return Correction(
        kind: kind, voice: .outlet, removesCue: card.claim.cue.map { _ in true },
        removesSpeaker: card.claim.speaker.map { _ in true },
        chain: card.record.chain.filter { !$0.role.isSpeaker })
    case (.statement, .outlet): return Correction(kind: kind, voice: .indirect)
    case (.statement, _): return Correction(kind: kind)
    }
  }

  private func speaker(_ value: String, of card: ClaimCard) -> Correction {
    guard value.lowercased() != "none" else {
      return Correction(
        removesSpeaker: true, chain: card.record.chain.filter { !$0.role.isSpeaker })
    }
    let named = NamedSpeaker(value, in: card.text, near: card.paragraph)
    return Correction(
      speaker: named.speaker(like: card.claim.speaker),
      chain: [named.link] + card.record.chain.filter { !$0.role.isSpeaker })
  }

  /// The words, and after them a class where it is another one.
  private func cue(_ value: String, of card: ClaimCard) throws -> Correction {
    guard value.lowercased() != "none" else { return Correction(removesCue: true) }
    let words = value.split(separator: " ")
    let named = words.count > 1 ? words.last.flatMap { CueClass(rawValue: String($0)) } : nil
    let text = named == nil ? value : words.dropLast().joined(separator: " ")
    guard let range = card.text.firstRange(of: text, inside: card.paragraph) else {
      throw WorkbenchError.wordsNotFound(text, document: card.document.id)
    }
    return Correction(
      cue: Cue(
        ranges: [range], lemma: text.lowercased(),
        cueClass: named ?? card.claim.cue?.cueClass ?? .neutral))
  }
}

extension ChainRole {
  var isSpeaker: Bool { self == .speaker || self == .spokesperson }
}
