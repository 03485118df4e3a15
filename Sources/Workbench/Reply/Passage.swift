internal import ClaimModel

/// A stretch of a document with the parts of a claim marked.
package struct Passage: Hashable, Sendable {
  package var spans: [Span]

  package struct Span: Hashable, Sendable {
    package var text: String
    package var mark: Mark?
    /// Whether the mark's sign opens before the span and closes after it.
    package var opens: Bool
    package var closes: Bool
  }

  package enum Mark: String, Hashable, Sendable, CaseIterable {
    case content
    case speaker
    case cue

    /// The signs around it, so that colour is never needed.
    package var signs: (open: String, close: String) {
      switch self {
      case .content: ("[", "]")
      case .speaker: ("{", "}")
      case .cue: ("<", ">")
      }
    }
  }

  /// Marks a claim in a range of its document's text.
  init(_ claim: Claim, in text: String, range: ByteRange) {
    let speaker = claim.speaker.map { [$0.mention, $0.onBehalfOfRange].compactMap { $0 } } ?? []
    let marked =
      (claim.cue?.ranges.map { ($0, Mark.cue) } ?? []) + speaker.map { ($0, Mark.speaker) }
      + claim.content.map { ($0, Mark.content) }
    self.init(text: text, range: range, marked: marked)
  }

  /// An earlier mark wins where two overlap: a speaker inside the content cuts it in two.
  init(text: String, range: ByteRange, marked: [(range: ByteRange, mark: Mark)]) {
    var cuts: Set<Int> = [range.start, range.end]
    for part in marked {
      cuts.formUnion(
        [part.range.start, part.range.end].filter { range.start < $0 && $0 < range.end })
    }
    let places = cuts.sorted()
    spans = zip(places, places.dropFirst()).map { start, end in
      let piece = ByteRange(start, end)
      let found = marked.first { $0.range.contains(piece) }
      return Span(
        text: String(text[piece]), mark: found?.mark,
        opens: found?.range.start == start, closes: found?.range.end == end)
    }
  }
}
