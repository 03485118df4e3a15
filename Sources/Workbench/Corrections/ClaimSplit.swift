internal import ClaimModel
internal import Provenance

/// Makes two claims of one, the second from some words on.
struct ClaimSplit {
  let changes: [Change]

  /// - Throws: ``WorkbenchError/wordsNotFound(_:document:)`` when the words do not stand inside the
  ///   content, behind its first word.
  init(_ card: ClaimCard, before words: String, _ reader: ContentReader) throws {
    let claim = card.claim
    let found = claim.content.lazy.compactMap { range in
      card.text.firstRange(of: words, inside: range)
    }.first
    guard let found, let first = claim.content.first, found.start > first.start else {
      throw WorkbenchError.wordsNotFound(words, document: card.document.id)
    }
    let before = Self.cut(claim.content, in: card.text) {
      ByteRange($0.start, min($0.end, found.start))
    }
    let after = Self.cut(claim.content, in: card.text) {
      ByteRange(max($0.start, found.start), $0.end)
    }
    var second = try reader.read(claim, content: after, of: card.document, card.text)
    second.rule = AddedClaim.rule
    let correction = try reader.correction(Correction(content: before), of: card)
    changes = [
      .correct([card.record.id], correction),
      .addClaim(card.document.id, second, chain: card.record.chain),
    ]
  }

  /// Blanks and commas at the cut belong to neither part.
  private static func cut(
    _ ranges: [ByteRange], in text: String, _ part: (ByteRange) -> ByteRange
  ) -> [ByteRange] {
    let bytes = Array(text.utf8)
    return ranges.map(part).compactMap { range in
      guard range.start < range.end else { return nil }
      let end = bytes[range.start..<range.end].lastIndex { !" ,;\n".utf8.contains($0) }
      return end.map { ByteRange(range.start, $0 + 1) }
    }
  }
}

/// Makes one claim of two; the second is rejected, so that it is not counted twice.
struct ClaimJoin {
  let changes: [Change]

  /// - Throws: ``StoreError/claimToItself(_:)``, ``WorkbenchError/otherDocument(_:_:)``.
  init(_ card: ClaimCard, with other: ClaimCard, _ reader: ContentReader) throws {
    let (id, otherID) = (card.record.id, other.record.id)
    guard id != otherID else { throw StoreError.claimToItself(id) }
    guard card.document.id == other.document.id else {
      throw WorkbenchError.otherDocument(id, otherID)
    }
    let joined = Correction(
      content: Self.joined(card.claim.content + other.claim.content, in: card.text),
      sentence: ByteRange(
        min(card.claim.sentence.start, other.claim.sentence.start),
        max(card.claim.sentence.end, other.claim.sentence.end)))
    let correction = try reader.correction(joined, of: card)
    changes = [
      .correct([id], correction), .reject([otherID], reason: "joined to \(id)"),
    ]
  }

  /// In text order; ranges with nothing but blanks, commas and a short conjunction's room between
  /// them stay apart unless they touch.
  private static func joined(_ ranges: [ByteRange], in text: String) -> [ByteRange] {
    let bytes = Array(text.utf8)
    var joined: [ByteRange] = []
    for range in ranges.sorted() {
      if let last = joined.last, range.start <= last.end || isBlank(bytes, last.end, range.start) {
        joined[joined.count - 1] = ByteRange(last.start, max(last.end, range.end))
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private static func isBlank(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].allSatisfy { " ,;\n".utf8.contains($0) }
  }
}
