import ClaimModel
import Framing

/// A text as paragraphs in which content, cues and speakers are marked.
///
/// Claims may overlap, so the text is cut at every border and each piece says what it belongs to.
struct MarkedText {
  let document: ComparedDocument

  func html() -> String {
    let borders = Self.borders(document)
    return paragraphs().map { paragraph in
      let cuts = [paragraph.start] + borders.filter { paragraph.start < $0 && $0 < paragraph.end }
      let pieces = zip(cuts, cuts.dropFirst() + [paragraph.end]).map { piece(ByteRange($0, $1)) }
      return "<p dir=\"auto\">\(pieces.joined())</p>"
    }.joined(separator: "\n")
  }

  /// The text's lines that are not empty.
  private func paragraphs() -> [ByteRange] {
    var paragraphs: [ByteRange] = []
    var start = 0
    for line in document.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { paragraphs.append(ByteRange(start, start + line.count)) }
      start += line.count + 1
    }
    return paragraphs
  }

  private static func borders(_ document: ComparedDocument) -> [Int] {
    let ranges = document.claims.flatMap { compared in
      compared.claim.content + (compared.claim.cue?.ranges ?? [])
        + [compared.claim.speaker?.mention].compactMap(\.self)
    }
    let starts = document.claims.map(\.start)
    return Set(starts + ranges.flatMap { [$0.start, $0.end] }).sorted()
  }

  private func piece(_ range: ByteRange) -> String {
    let claims = document.claims.map(\.claim)
    var html = HTMLText.escaped(document.text[range])
    let isSpeaker = claims.contains { $0.speaker?.mention?.contains(range) ?? false }
    if isSpeaker { html = "<span class=\"speaker\">\(html)</span>" }
    let isCue = claims.contains { $0.cue?.ranges.contains { $0.contains(range) } ?? false }
    if isCue { html = "<span class=\"cue\">\(html)</span>" }
    let kinds = Set(claims.filter { $0.content.contains { $0.contains(range) } }.map(\.kind))
    let kind = kinds.contains(.statement) ? ClaimKind.statement : kinds.first
    if let kind { html = "<mark class=\"\(kind.rawValue)\">\(html)</mark>" }
    return labels(at: range.start) + html
  }

  /// A link to each claim that starts here.
  private func labels(at offset: Int) -> String {
    document.claims.filter { $0.start == offset }.map { claim in
      let id = HTMLText.anchor(claim.id)
      return "<a class=\"label\" id=\"at-\(id)\" href=\"#claim-\(id)\">"
        + "\(HTMLText.isolated(claim.id))</a>"
    }.joined()
  }
}
