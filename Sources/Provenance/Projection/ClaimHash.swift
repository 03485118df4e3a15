import ClaimModel

/// The content-derived ids by which stores speak of documents and claims.
enum ClaimHash {
  /// SHA-256 over "sanad claim 1", the document's id, the kind and each content range, one a line,
  /// and the occurrence when it is not the first.
  static func make(document: ContentHash, claim: Claim, occurrence: Int = 0) -> ContentHash {
    var lines = Array("sanad claim 1\n".utf8)
    document.appendHex(to: &lines)
    lines.append(UInt8(ascii: "\n"))
    lines += claim.kind.rawValue.utf8
    for range in claim.content { lines += "\n\(range.start) \(range.end)".utf8 }
    if occurrence > 0 { lines += "\n#\(occurrence)".utf8 }
    return ContentHash(of: lines)
  }

  /// A document is its bytes read as a text: SHA-256 over "sanad document 1" and the two hashes.
  static func document(raw: ContentHash, text: ContentHash) -> ContentHash {
    let lines = ["sanad document 1", raw.hex, text.hex]
    return ContentHash(of: Array(lines.joined(separator: "\n").utf8))
  }
}
