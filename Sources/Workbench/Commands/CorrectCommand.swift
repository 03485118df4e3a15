internal import ArgumentParser
internal import ClaimModel
internal import Provenance

struct CorrectCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Corrects what the extractor read: kind, voice, act, speaker or content.",
    discussion: """
      The content is given by its words as they stand in the document.

      Examples:
        correct c12 speaker Joran Petrel
        correct c12 speaker none
        correct c12 kind assertion
        correct c12 voice indirect
        correct c12 content the words that are said
      """)

  @Argument(help: "Claims, then kind, voice, act, speaker or content, then the value.")
  var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "correct")
    let value = selection.rest.dropFirst().joined(separator: " ")
    guard let word = selection.rest.first, !value.isEmpty else {
      throw WorkbenchError.missingWords(command: "correct", what: "a part and its value")
    }
    let part: CorrectedPart = try KnownValue.read(word, of: "part of a claim")
    let store = try workbench.store(for: .writing)
    let changes = try ids.map { id in
      Change.correct([id], try part.correction(of: ClaimCard(id, in: store), to: value))
    }
    return try bulk.apply(changes, to: ids, doing: "correct", in: workbench)
  }
}

/// The parts of a claim that `correct` changes.
enum CorrectedPart: String, CaseIterable {
  case kind
  case voice
  case act
  case speaker
  case content

  func correction(of card: ClaimCard, to value: String) throws -> Correction {
    switch self {
    case .kind: try kind(value, of: card.claim)
    case .voice: Correction(voice: try KnownValue.read(value, of: "voice"))
    case .act: Correction(act: try KnownValue.read(value, of: "act"))
    case .speaker: speaker(value, of: card)
    case .content: try content(value, in: card)
    }
  }

  /// An assertion has the outlet's voice and nobody else's.
  private func kind(_ value: String, of claim: Claim) throws -> Correction {
    let kind: ClaimKind = try KnownValue.read(value, of: "kind")
    switch (kind, claim.voice) {
    case (.assertion, _): return Correction(kind: kind, voice: .outlet)
    case (.statement, .outlet): return Correction(kind: kind, voice: .indirect)
    case (.statement, _): return Correction(kind: kind)
    }
  }

  private func speaker(_ value: String, of card: ClaimCard) -> Correction {
    guard value.lowercased() != "none" else {
      return Correction(
        removesSpeaker: true, chain: card.record.chain.filter { !$0.role.isSpeaker })
    }
    let name = card.text.firstRange(of: value)
    let speaker = Speaker(
      mention: card.claim.speaker?.mention ?? name, resolved: value,
      kind: card.claim.speaker?.kind ?? .person, resolution: .named, antecedent: name)
    let link = ChainLink(
      role: .speaker, name: value, basis: .analyst, evidence: name,
      reason: "An analyst named the speaker.")
    return Correction(
      speaker: speaker, chain: [link] + card.record.chain.filter { !$0.role.isSpeaker })
  }

  private func content(_ value: String, in card: ClaimCard) throws -> Correction {
    guard
      let range = card.text.firstRange(of: value, inside: card.paragraph)
        ?? card.text.firstRange(of: value)
    else { throw WorkbenchError.wordsNotFound(value, document: card.document.id) }
    return Correction(content: [range])
  }
}

extension ChainRole {
  fileprivate var isSpeaker: Bool { self == .speaker || self == .spokesperson }
}

extension String {
  /// Returns where some words stand first, as UTF-8 offsets.
  fileprivate func firstRange(of words: String, inside range: ByteRange? = nil) -> ByteRange? {
    let (bytes, wanted) = (Array(utf8), Array(words.utf8))
    let end = min(range?.end ?? bytes.count, bytes.count) - wanted.count
    let start = range?.start ?? 0
    guard !wanted.isEmpty, start <= end else { return nil }
    return (start...end).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { ByteRange($0, $0 + wanted.count) }
  }
}
