internal import ClaimModel

/// One document in the schema of attribution corpora: one line a document, offsets in code points.
struct AttributionRecord: Encodable {
  let id: String
  let lang: String
  let quotes: [Quote]
  let assertions: [ScalarRange]
  let boilerplate: [ScalarRange]

  struct Quote: Encodable {
    let type: ClaimVoice
    let content: [ScalarRange]
    let speaker: [ScalarRange]?
    let cue: [ScalarRange]?
    let speakerResolved: String?
    let act: SpeechAct
    let rule: String

    enum CodingKeys: String, CodingKey {
      case type
      case content
      case speaker
      case cue
      case speakerResolved = "speaker_resolved"
      case act
      case rule
    }
  }

  init(id: String, reading: Reading, text: String) {
    let map = OffsetMap(text)
    self.id = id
    lang = reading.language
    quotes = Self.quotes(reading.claims, map)
    assertions = Self.assertions(reading.claims, map)
    boilerplate = reading.boilerplate.map { map.scalars($0.range) }
  }

  static func quotes(_ claims: [Claim], _ map: OffsetMap) -> [Quote] {
    claims.filter { $0.kind == .statement }.map { claim in
      Quote(
        type: claim.voice, content: claim.content.map(map.scalars),
        speaker: SpeakerRanges.of(claim)?.map(map.scalars),
        cue: claim.cue?.ranges.map(map.scalars), speakerResolved: claim.speaker?.resolved,
        act: claim.act, rule: claim.rule)
    }
  }

  static func assertions(_ claims: [Claim], _ map: OffsetMap) -> [ScalarRange] {
    claims.filter { $0.kind == .assertion }.flatMap { $0.content.map(map.scalars) }
  }
}
