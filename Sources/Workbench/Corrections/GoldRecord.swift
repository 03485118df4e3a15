internal import ClaimModel
internal import Provenance

/// A document with every claim as analysts left it, in the schema that `eval` reads and in that of
/// attribution corpora: offsets are code points, half-open.
struct GoldRecord: Encodable {
  let id: String
  let lang: String?
  let offsets = "Unicode scalars, half-open"
  let text: String
  let outlet: String?
  let upstream: [String]
  let boilerplate: [ScalarRange]
  let claims: [Entry]
  let quotes: [AttributionRecord.Quote]
  let assertions: [ScalarRange]

  struct Entry: Encodable {
    let id: String
    let kind: ClaimKind
    let voice: ClaimVoice
    let act: SpeechAct
    let content: [ScalarRange]
    let cue: ScalarRange?
    let speaker: ScalarRange?
    let speakerResolved: String?
    let quantities: [Number]
    let flags: [ClaimFlag]

    enum CodingKeys: String, CodingKey {
      case id
      case kind
      case voice
      case act
      case content
      case cue
      case speaker
      case speakerResolved = "speaker_resolved"
      case quantities
      case flags
    }
  }

  struct Number: Encodable {
    let value: Double
    let unit: String
  }

  init(_ document: DocumentRecord, in store: Store) throws {
    let text = try store.text(of: document.id)
    let map = OffsetMap(text)
    let records = try store.claims(
      matching: .field(.document, [document.id.description]), order: .text)
    id = document.version > 1 ? "\(document.origin)#\(document.version)" : document.origin
    lang = document.language
    self.text = text
    outlet = document.outlet
    upstream = document.agencies
    boilerplate = try store.reading(of: document.id).boilerplate.map { map.scalars($0.range) }
    claims = records.map { Self.entry($0, map) }
    quotes = AttributionRecord.quotes(records.map(\.claim), map)
    assertions = AttributionRecord.assertions(records.map(\.claim), map)
  }

  private static func entry(_ record: ClaimRecord, _ map: OffsetMap) -> Entry {
    let claim = record.claim
    return Entry(
      id: record.id.description, kind: claim.kind, voice: claim.voice, act: claim.act,
      content: claim.content.map(map.scalars), cue: claim.cue?.ranges.first.map(map.scalars),
      speaker: claim.speaker?.mention.map(map.scalars), speakerResolved: claim.speaker?.resolved,
      quantities: claim.quantities.map { Number(value: $0.low.doubleValue, unit: $0.unit) },
      flags: claim.flags)
  }
}
