import ClaimModel

/// A stretch of a document in which some ranges are marked.
///
/// Marks may overlap, so the text is cut at every border and each piece bears all its marks.
struct MarkedPassage {
  struct Mark: Hashable {
    var range: ByteRange
    var kind: Kind
  }

  /// From the innermost element to the outermost.
  enum Kind: String, CaseIterable {
    case number
    case label
    case speaker
    case cue
    case agent
    case patient
    case statement
    case assertion
    /// What shows a finding.
    case shown

    /// The class of its element.
    fileprivate var style: String { self == .label ? "label-word" : rawValue }

    fileprivate var element: String {
      switch self {
      case .statement, .assertion, .shown: "mark"
      case .number: "b"
      default: "span"
      }
    }
  }

  let text: String
  let range: ByteRange
  let marks: [Mark]
  /// Offsets where a piece starts though no mark does.
  var cuts: Set<Int> = []
  /// What stands before the piece that starts at an offset.
  var before: (Int) -> String = { _ in "" }

  func html() -> String {
    let near = marks.filter { $0.range.overlaps(range) }
    let borders = cuts.union(near.flatMap { [$0.range.start, $0.range.end] })
    let inner = borders.filter { range.start < $0 && $0 < range.end }.sorted()
    return zip([range.start] + inner, inner + [range.end])
      .map { piece(ByteRange($0, $1), near) }.joined()
  }

  private func piece(_ piece: ByteRange, _ near: [Mark]) -> String {
    let own = near.filter { $0.range.contains(piece) }
    var html = HTMLText.escaped(text[piece])
    for kind in Kind.allCases {
      guard let mark = own.first(where: { $0.kind == kind }) else { continue }
      let end = mark.range.end == piece.end ? " ends" : ""
      html = "<\(kind.element) class=\"\(kind.style)\(end)\">\(html)</\(kind.element)>"
    }
    return before(piece.start) + html
  }
}

extension MarkedPassage {
  /// The marks of a claim: its content, or a part of it, and what attributes it.
  static func marks(of claim: Claim, content: [ByteRange]? = nil) -> [Mark] {
    let kind: Kind = claim.kind == .statement ? .statement : .assertion
    let speaker = [claim.speaker?.mention].compactMap(\.self)
    return (content ?? claim.content).map { Mark(range: $0, kind: kind) }
      + (claim.cue?.ranges ?? []).map { Mark(range: $0, kind: .cue) }
      + speaker.map { Mark(range: $0, kind: .speaker) }
  }

  /// The parts of a claim that only a close look needs.
  static func details(of claim: Claim) -> [Mark] {
    let frame: [Mark] = [
      claim.frame?.agent.map { Mark(range: $0, kind: .agent) },
      claim.frame?.patient.map { Mark(range: $0, kind: .patient) },
    ].compactMap(\.self)
    return claim.quantities.map { Mark(range: $0.range, kind: .number) } + frame
  }
}
