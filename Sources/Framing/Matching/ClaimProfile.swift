import ClaimModel

/// What the matcher knows of one claim, or of one sentence of a claim of several. A reference, because
/// matching looks at every pair.
final class ClaimProfile: Sendable {
  /// An index into the comparison's documents.
  let document: Int
  /// The claim's id, shared by all sentences of the claim.
  let id: String
  /// Where it stands among the profiles of its document, from 0.
  let place: Int
  let language: String
  let claim: Claim
  /// The part of the claim's content that is meant here.
  let content: [ByteRange]
  /// The quantities inside the content.
  let quantities: [Quantity]
  let counts: [QuantityCount]
  let terms: [Term]
  /// Folded words of the resolved speaker's name.
  let speaker: Set<String>
  /// 0 to 1: where the content starts in its text.
  let position: Double
  /// The keys of its numbers.
  let numbers: Set<Int32>
  /// What a meaning model read in the content; nil without one.
  let meaning: MeaningVector?

  init(
    document: Int, compared: ComparedClaim, place: Int, language: String, content: [ByteRange],
    quantities: [Quantity], terms: [Term], speaker: Set<String>, position: Double,
    meaning: MeaningVector? = nil
  ) {
    self.document = document
    id = compared.id
    self.place = place
    self.language = language
    claim = compared.claim
    self.content = content
    self.quantities = quantities
    counts = quantities.map(QuantityCount.init)
    self.terms = terms
    self.speaker = speaker
    self.position = position
    self.meaning = meaning
    numbers = Set(terms.filter { $0.kind == .number }.map(\.key))
  }

  /// The content's length in bytes.
  var length: Int { content.reduce(0) { $0 + $1.count } }

  /// Whether enough names, places and numbers stand in it to be found in another language.
  var carriesAcross: Bool {
    terms.count { $0.kind != .word && !$0.isSmall && !$0.isContinued } > 2
  }

  /// Returns whether two claims may have the same speaker.
  ///
  /// In one language one name must hold the other (*Marsh*, *Elena Marsh*), because ministries share
  /// most of their words; across languages one common word is enough.
  func sharesSpeaker(with other: ClaimProfile) -> Bool {
    if language != other.language { return !speaker.isDisjoint(with: other.speaker) }
    guard !speaker.isEmpty, !other.speaker.isEmpty else { return false }
    return speaker.isSubset(of: other.speaker) || other.speaker.isSubset(of: speaker)
  }
}
