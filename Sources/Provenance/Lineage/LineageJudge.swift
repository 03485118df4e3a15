/// Says whether two documents are of one lineage, and why.
///
/// Thresholds: half of the smaller text's shingles make a copy without any credit; with a credit a
/// quarter of the names and numbers in order is enough. They were set once on self-written cases.
struct LineageJudge {
  static let copy = 0.5
  static let leastShared = 3
  static let passages = 0.15
  static let creditedCarry = 0.25
  static let siblingCarry = 0.35
  static let suggestedCarry = 0.4

  let relations: [Pair: Ruling]

  struct Pair: Hashable {
    var document: DocumentID
    var upstream: DocumentID
  }

  struct Ruling: Hashable {
    var relation: DocumentRelation
    var author: String
  }

  /// Returns the link between two documents, or nil when nothing speaks for one.
  func link(_ one: LineageNode, _ other: LineageNode, _ likeness: TextLikeness) -> LineageLink? {
    if let ruling = ruling(one, other) { return ruling.isStrong ? ruling : nil }
    let (document, upstream) = direction(one, other)
    let kind: LineageLinkKind =
      document.language == upstream.language
      ? (likeness.copied >= Self.passages ? .copy : .rewrite) : .translation
    func make(_ kind: LineageLinkKind, _ strong: Bool, _ basis: LineageBasis, _ reason: String)
      -> LineageLink
    {
      LineageLink(
        document: document.id, upstream: upstream.id, kind: kind, isStrong: strong, basis: basis,
        reason: reason, copied: likeness.copied, carried: likeness.carried)
    }
    if one.address == other.address {
      return make(.version, true, .address, "Both appeared under the same address.")
    }
    let isCopy = likeness.copied >= Self.copy && likeness.shared >= Self.leastShared
    let percent = Int(likeness.copied * 100)
    if document.credits(upstream, wholly: true) {
      let source = upstream.source ?? ""
      guard likeness.copied >= Self.passages || likeness.carried >= Self.creditedCarry else {
        return nil
      }
      return make(kind, true, .credit, "It credits \(source), and \(Self.words(likeness)).")
    }
    if isCopy {
      return make(
        .copy, true, .text, "It shares \(percent)% of its wording and credits nobody for it.")
    }
    if let source = one.source, source == other.source, one.language != other.language,
      likeness.carried >= Self.siblingCarry
    {
      return make(
        .translation, true, .text,
        "\(source) carries it in another language, and \(Self.words(likeness)).")
    }
    if let source = one.sharedUpstream(with: other),
      likeness.copied >= Self.passages || likeness.carried >= Self.siblingCarry
    {
      return make(.sibling, true, .credit, "Both credit \(source), and \(Self.words(likeness)).")
    }
    if document.credits(upstream, wholly: false), likeness.isWorthKeeping {
      return make(
        .passages, false, .credit, "It cites \(upstream.source ?? "") for a part of its text.")
    }
    if likeness.copied >= Self.passages, likeness.shared >= Self.leastShared {
      return make(.passages, false, .text, "They share passages: \(percent)% of the smaller text.")
    }
    if likeness.carried >= Self.suggestedCarry, document.language != upstream.language {
      return make(
        .translation, false, .text, "The same names and numbers come in the same order.")
    }
    return nil
  }

  private static func words(_ likeness: TextLikeness) -> String {
    likeness.copied >= passages
      ? "\(Int(likeness.copied * 100))% of its wording is there"
      : "\(Int(likeness.carried * 100))% of its names and numbers come in the same order there"
  }

  private func ruling(_ one: LineageNode, _ other: LineageNode) -> LineageLink? {
    for (document, upstream) in [(one, other), (other, one)] {
      guard let ruling = relations[Pair(document: document.id, upstream: upstream.id)] else {
        continue
      }
      return LineageLink(
        document: document.id, upstream: upstream.id,
        kind: one.language == other.language ? .copy : .translation,
        isStrong: ruling.relation == .from, basis: .analyst, reason: "\(ruling.author) says so.",
        copied: 0, carried: 0)
    }
    return nil
  }

  /// Who goes back to whom: the one that credits the other, else the later one.
  private func direction(_ one: LineageNode, _ other: LineageNode) -> (LineageNode, LineageNode) {
    let forward = one.credits(other, wholly: true)
    if forward != other.credits(one, wholly: true) { return forward ? (one, other) : (other, one) }
    let cites = one.credits(other, wholly: false)
    if cites != other.credits(one, wholly: false) { return cites ? (one, other) : (other, one) }
    let (first, second) = (one.day ?? "", other.day ?? "")
    return (first, one.order) > (second, other.order) ? (one, other) : (other, one)
  }
}
