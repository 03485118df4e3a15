package import ClaimModel

/// What an analyst changes in the extractor's reading of a claim; nil leaves a part as it is.
package struct Correction: Hashable, Sendable, Codable {
  package var kind: ClaimKind?
  package var voice: ClaimVoice?
  package var act: SpeechAct?
  package var content: [ByteRange]?
  package var sentence: ByteRange?
  package var cue: Cue?
  /// True takes the cue away.
  package var removesCue: Bool?
  package var speaker: Speaker?
  /// True takes the speaker away.
  package var removesSpeaker: Bool?
  /// What the words of a new content tell.
  package var quantities: [Quantity]?
  package var dates: [DateMention]?
  package var frame: Frame?
  /// True takes the frame away.
  package var removesFrame: Bool?
  package var flags: [ClaimFlag]?
  package var checkWorthiness: CheckWorthiness?
  package var chain: [ChainLink]?
  /// Changes of single links; they hold on top of a chain that is read anew.
  package var links: [ChainEdit]?
  package var note: String?

  package init(
    kind: ClaimKind? = nil, voice: ClaimVoice? = nil, act: SpeechAct? = nil,
    content: [ByteRange]? = nil, sentence: ByteRange? = nil, cue: Cue? = nil,
    removesCue: Bool? = nil,
    speaker: Speaker? = nil, removesSpeaker: Bool? = nil, quantities: [Quantity]? = nil,
    dates: [DateMention]? = nil, frame: Frame? = nil, removesFrame: Bool? = nil,
    flags: [ClaimFlag]? = nil, checkWorthiness: CheckWorthiness? = nil,
    chain: [ChainLink]? = nil, links: [ChainEdit]? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.voice = voice
    self.act = act
    self.content = content
    self.sentence = sentence
    self.cue = cue
    self.removesCue = removesCue
    self.speaker = speaker
    self.removesSpeaker = removesSpeaker
    self.quantities = quantities
    self.dates = dates
    self.frame = frame
    self.removesFrame = removesFrame
    self.flags = flags
    self.checkWorthiness = checkWorthiness
    self.chain = chain
    self.links = links
    self.note = note
  }

  /// The names of the parts it changes, for history.
  package var parts: [String] {
    let named: [(String, Bool)] = [
      ("kind", kind != nil), ("voice", voice != nil), ("act", act != nil),
      ("range", content != nil), ("cue", cue != nil || removesCue == true),
      ("speaker", speaker != nil || removesSpeaker == true), ("numbers", quantities != nil),
      ("chain", chain != nil || links != nil),
    ]
    return named.filter(\.1).map(\.0)
  }

  private func read(_ claim: Claim) -> Claim {
    var claim = claim
    if let quantities { claim.quantities = quantities }
    if let dates { claim.dates = dates }
    if removesFrame == true { claim.frame = nil }
    if let frame { claim.frame = frame }
    if let flags { claim.flags = flags }
    if let checkWorthiness { claim.checkWorthiness = checkWorthiness }
    return claim
  }

  func applied(to entry: ReadingEntry) -> ReadingEntry {
    var entry = entry
    if let kind { entry.claim.kind = kind }
    if let voice { entry.claim.voice = voice }
    if let act { entry.claim.act = act }
    if let content { entry.claim.content = content }
    if let sentence { entry.claim.sentence = sentence }
    if removesCue == true { entry.claim.cue = nil }
    if let cue { entry.claim.cue = cue }
    if removesSpeaker == true { entry.claim.speaker = nil }
    if let speaker { entry.claim.speaker = speaker }
    entry.claim = read(entry.claim)
    if let chain { entry.chain = chain }
    for edit in links ?? [] { entry.chain = edit.applied(to: entry.chain) }
    return entry
  }
}
