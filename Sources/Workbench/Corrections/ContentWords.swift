internal import ClaimModel
internal import Provenance

/// Words that name a stretch of a document; `…` stands between the parts of an interrupted one.
struct ContentWords {
  let parts: [String]

  init(_ words: String) {
    parts = words.split(separator: "…").map { part in
      let start = part.drop { $0 == " " }
      let end = start.lastIndex { $0 != " " }
      return end.map { String(start[...$0]) } ?? ""
    }.filter { !$0.isEmpty }
  }

  /// Returns where they stand, in the claim's paragraph first.
  ///
  /// - Throws: ``WorkbenchError/wordsNotFound(_:document:)``.
  func ranges(in card: ClaimCard) throws -> [ByteRange] {
    try ranges(in: card.text, near: card.paragraph, of: card.document.id)
  }

  func ranges(in text: String, near paragraph: ByteRange?, of document: DocumentID) throws
    -> [ByteRange]
  {
    var start = 0
    return try parts.map { part in
      let near = paragraph.map { ByteRange(max($0.start, start), $0.end) }
      let rest = ByteRange(start, text.utf8.count)
      guard
        let range = text.firstRange(of: part, inside: near)
          ?? text.firstRange(of: part, inside: rest)
          ?? LooseText(text, inside: rest).firstRange(of: part)
      else { throw WorkbenchError.wordsNotFound(part, document: document) }
      start = range.end
      return range
    }
  }
}

extension String {
  /// Returns where some words stand first, as UTF-8 offsets.
  func firstRange(of words: String, inside range: ByteRange? = nil) -> ByteRange? {
    let (bytes, wanted) = (Array(utf8), Array(words.utf8))
    let end = min(range?.end ?? bytes.count, bytes.count) - wanted.count
    let start = range?.start ?? 0
    guard !wanted.isEmpty, start <= end else { return nil }
    return (start...end).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { ByteRange($0, $0 + wanted.count) }
  }
}
