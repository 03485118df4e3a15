internal import ClaimModel
internal import Provenance

/// A claim that the extractor missed, from its words.
struct AddedClaim {
  /// Stands where the extractor's rule would.
  static let rule = "analyst"

  let claim: Claim
  let chain: [ChainLink]

  /// Without a speaker it is the outlet's own assertion.
  ///
  /// - Throws: ``WorkbenchError/wordsNotFound(_:document:)``, ``StoreError/unknownDocument(_:)``.
  init(
    _ words: String, speaker: String?, to document: DocumentID, in store: Store,
    _ reader: ContentReader
  ) throws {
    let text = try store.text(of: document)
    let ranges = try ContentWords(words).ranges(in: text, near: nil, of: document)
    guard let first = ranges.first, let last = ranges.last else {
      throw WorkbenchError.wordsNotFound(words, document: document)
    }
    let reading = try store.reading(of: document)
    let sentence =
      reading.claims.first { $0.sentence.overlaps(first) }?.sentence
      ?? reading.paragraphs.first { $0.overlaps(first) } ?? ByteRange(first.start, last.end)
    let named = speaker.map { NamedSpeaker($0, in: text, near: sentence) }
    let found = Claim(
      kind: named == nil ? .assertion : .statement,
      voice: named == nil ? .outlet : Self.voice(of: first, in: text), content: ranges,
      sentence: sentence, speaker: named?.speaker(like: nil), rule: Self.rule)
    claim = try reader.read(found, content: ranges, of: store.document(document), text)
    let known =
      try store.claims(
        matching: .field(.document, [document.description]), limit: 1
      ).first?.chain ?? []
    chain = (named.map { [$0.link] } ?? []) + known.filter { $0.role.carries }
  }

  /// Words between quotation marks are direct speech.
  private static func voice(of range: ByteRange, in text: String) -> ClaimVoice {
    let before = text.utf8.prefix(range.start)
    let marks = ["\"", "“", "„", "«", "‘"]
    return marks.contains { before.reversed().starts(with: $0.utf8.reversed()) }
      ? .direct : .indirect
  }
}

extension ChainRole {
  /// Whether it stands for who published or passed on the document, whoever speaks in it.
  fileprivate var carries: Bool { self == .agency || self == .outlet || self == .document }
}
