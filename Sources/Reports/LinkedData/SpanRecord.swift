import ClaimModel
import Foundation

/// A range with its words and what stands around them: W3C `TextPositionSelector` and
/// `TextQuoteSelector` in one object.
struct SpanRecord: Encodable {
  var range: ScalarRange
  var exact: String
  var prefix: String
  var suffix: String
}

/// A range with its words.
struct MentionRecord: Encodable {
  var range: ScalarRange
  var text: String
}

/// Reads spans out of one text.
struct SpanReader {
  let text: String
  let map: OffsetMap

  func span(_ range: ByteRange) -> SpanRecord {
    let quote = QuoteSelector(of: range, in: text)
    return SpanRecord(
      range: map.scalars(range), exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix)
  }

  func mention(_ range: ByteRange) -> MentionRecord {
    MentionRecord(range: map.scalars(range), text: String(text[range]))
  }
}

struct CueRecord: Encodable {
  var mentions: [MentionRecord]
  var lemma: String
  var cueClass: CueClass

  init(_ cue: Cue, _ spans: SpanReader) {
    mentions = cue.ranges.map(spans.mention)
    lemma = cue.lemma
    cueClass = cue.cueClass
  }
}

struct SpeakerRecord: Encodable {
  var mention: MentionRecord?
  var resolved: String?
  var kind: SpeakerKind
  var resolution: SpeakerResolution
  var antecedent: MentionRecord?
  var onBehalfOf: String?
  var onBehalfOfMention: MentionRecord?
  var medium: MentionRecord?

  init(_ speaker: Speaker, _ spans: SpanReader) {
    mention = speaker.mention.map(spans.mention)
    resolved = speaker.resolved
    kind = speaker.kind
    resolution = speaker.resolution
    antecedent = speaker.antecedent.map(spans.mention)
    onBehalfOf = speaker.onBehalfOf
    onBehalfOfMention = speaker.onBehalfOfRange.map(spans.mention)
    medium = speaker.medium.map(spans.mention)
  }
}

/// A date that a claim gives, ISO 8601 as far as it is known.
struct DateRecord: Encodable {
  var mention: MentionRecord
  var date: String

  init(_ date: DateMention, _ spans: SpanReader) {
    mention = spans.mention(date.range)
    self.date = date.iso
  }
}

struct QuantityRecord: Encodable {
  var mention: MentionRecord
  var low: Decimal
  var high: Decimal
  var comparator: QuantityComparator
  var unit: String
  var category: QuantityCategory

  init(_ quantity: Quantity, _ spans: SpanReader) {
    mention = spans.mention(quantity.range)
    low = Self.decimal(quantity.low)
    high = Self.decimal(quantity.high)
    comparator = quantity.comparator
    unit = quantity.unit
    category = quantity.category
  }

  private static func decimal(_ value: Decimal64) -> Decimal {
    Decimal(
      sign: value.mantissa < 0 ? .minus : .plus, exponent: value.exponent,
      significand: Decimal(string: String(value.mantissa.magnitude)) ?? 0)
  }
}

struct FrameRecord: Encodable {
  var predicate: MentionRecord
  var agent: MentionRecord?
  var patient: MentionRecord?
  var voice: GrammaticalVoice

  init(_ frame: Frame, _ spans: SpanReader) {
    predicate = spans.mention(frame.predicate)
    agent = frame.agent.map(spans.mention)
    patient = frame.patient.map(spans.mention)
    voice = frame.voice
  }
}

struct ChainRecord: Encodable {
  var role: ChainRole
  var name: String
  var basis: LinkBasis
  var mention: MentionRecord?
  var reason: String

  init(_ link: ChainLink, _ spans: SpanReader) {
    role = link.role
    name = link.name
    basis = link.basis
    mention = link.evidence.map(spans.mention)
    reason = link.reason
  }
}
