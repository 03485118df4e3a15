import ClaimModel
import Foundation
import Framing

/// One claim as a line of JSON: everything the report has on it, offsets in code points.
struct ClaimRecord: Encodable {
  var id: String
  var document: DocumentRecord
  var kind: ClaimKind
  var voice: ClaimVoice
  var act: SpeechAct
  var content: [SpanRecord]
  var sentence: ScalarRange
  var cue: CueRecord?
  var speaker: SpeakerRecord?
  var quantities: [QuantityRecord]
  var dates: [DateRecord]
  var frame: FrameRecord?
  var flags: [ClaimFlag]
  var rule: String
  var checkWorthiness: CheckWorthiness
  var chain: [ChainRecord]
  var tags: [String]
  var taggings: [ReportedTagging]
  var verdicts: [ReportedVerdict]
  var disputes: [ReportedDispute]
  var annotations: [ReportedAnnotation]
  var evidence: [ReportedEvidence]
  /// The comparison's rows; a claim of several sentences may stand in several.
  var rows: [String]
  /// How the source tells it.
  var state: String

  init(_ compared: ComparedClaim, in document: ComparedDocument, map: OffsetMap, rows: [String]) {
    let claim = compared.claim
    let spans = SpanReader(text: document.text, map: map)
    id = compared.id
    self.document = DocumentRecord(document)
    (kind, voice, act) = (claim.kind, claim.voice, claim.act)
    content = claim.content.map(spans.span)
    sentence = map.scalars(claim.sentence)
    cue = claim.cue.map { CueRecord($0, spans) }
    speaker = claim.speaker.map { SpeakerRecord($0, spans) }
    quantities = claim.quantities.map { QuantityRecord($0, spans) }
    dates = claim.dates.map { DateRecord($0, spans) }
    frame = claim.frame.map { FrameRecord($0, spans) }
    (flags, rule, checkWorthiness) = (claim.flags, claim.rule, claim.checkWorthiness)
    chain = compared.chain.map { ChainRecord($0, spans) }
    (tags, taggings) = (compared.tags, compared.taggings)
    (verdicts, disputes) = (compared.verdicts, compared.disputes)
    (annotations, evidence) = (compared.annotations, compared.evidence)
    self.rows = rows
    state = CellState(of: claim).name
  }
}

struct DocumentRecord: Encodable {
  var id: String
  var source: String
  var upstream: [String]
  var language: String
  var title: String
  var url: String?
  var published: String?

  init(_ document: ComparedDocument) {
    id = document.id
    source = document.source
    upstream = document.upstream
    language = document.language
    title = document.title
    url = document.url
    published = document.published
  }
}
