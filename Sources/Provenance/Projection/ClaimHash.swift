import ClaimModel

/// The content-derived ids by which stores speak of documents and claims.
enum ClaimHash {
  /// SHA-256 over "sanad claim 1", the document's id, the kind and each content range, one a line,
  /// and the occurrence when it is not the first.
  static func make(document: ContentHash, claim: Claim, occurrence: Int = 0) -> ContentHash {
    var lines = JSONWriter()
    lines.reserve(160)
    lines.plain("sanad claim 1\n")
    lines.plain(document)
    lines.lineFeed()
    lines.plain(claim.kind.rawValue)
    for range in claim.content {
      lines.lineFeed()
      lines.number(range.start)
      lines.plain(" ")
      lines.number(range.end)
    }
    if occurrence > 0 { lines.plain("\n#\(occurrence)") }
    return ContentHash(of: lines.bytes)
  }

  /// A document is its bytes read as a text: SHA-256 over "sanad document 1" and the two hashes.
  static func document(raw: ContentHash, text: ContentHash) -> ContentHash {
    let lines = ["sanad document 1", raw.hex, text.hex]
    return ContentHash(of: Array(lines.joined(separator: "\n").utf8))
  }
}
