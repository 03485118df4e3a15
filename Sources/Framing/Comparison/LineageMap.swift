/// The documents of a comparison, and the credited sources whose text is not among them, with what goes
/// back to what.
package struct LineageMap: Hashable, Sendable {
  /// One document, or a source that is only credited.
  package struct Node: Hashable, Sendable {
    /// The document's id; for a source its name after "source ".
    package var id: String
    package var source: String
    /// Nil for a source whose text is not at hand.
    package var document: ComparedDocument?

    /// ISO 8601 date; nil where it is not known.
    package var day: String? { document?.published.map { String($0.prefix(10)) } }
  }

  package struct Edge: Hashable, Sendable {
    /// Ids of nodes: the text that goes back, and what it goes back to.
    package var document: String
    package var upstream: String
    package var kind: TextLinkKind
    package var basis: TextLinkBasis
    package var reason: String
    /// Whether it is the one edge that says most of where the document is from; these make trees.
    package var isMain: Bool
  }

  /// Absent sources where they are first credited, documents in the order of the columns.
  package private(set) var nodes: [Node] = []
  /// In the order of their documents, main ones first.
  package private(set) var edges: [Edge] = []

  /// A text and one that is laid beside it.
  package struct Pair: Hashable, Sendable {
    package var upstream: String
    package var downstream: String
  }

  package init(_ comparison: Comparison) {
    self.init(comparison.documents, columns: comparison.columns)
  }

  init(_ documents: [ComparedDocument], columns: [ComparisonColumn]) {
    let byID = Dictionary(
      documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = columns.flatMap(\.documents).compactMap { byID[$0] }
    let sources = Dictionary(
      ordered.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
    var credited: Set<String> = []
    for document in ordered {
      let own = Self.links(document, ordered, sources)
      for edge in own where edge.upstream.hasPrefix(Self.absent) {
        guard credited.insert(edge.upstream).inserted else { continue }
        let name = String(edge.upstream.dropFirst(Self.absent.count))
        nodes.append(Node(id: edge.upstream, source: name))
      }
      nodes.append(Node(id: document.id, source: document.source, document: document))
      edges += own
    }
    cutCircles()
  }

  private static let absent = "source "

  /// What a document goes back to: links found in the texts, then credits that no link explains.
  private static func links(
    _ document: ComparedDocument, _ all: [ComparedDocument], _ sources: [String: String]
  ) -> [Edge] {
    let found = (document.lineage?.links ?? []).filter { sources[$0.upstream] != nil }
    var links = found.filter { $0.kind != .sibling }
    let explained = Set(links.compactMap { sources[$0.upstream] })
    links += document.upstream.filter { !explained.contains($0) && $0 != document.source }
      .map { credit($0, document, all) }
    if links.isEmpty { links = found }
    // Another text of the same source, or one that is only alike, says nothing more of where it is from.
    let main = links.first.flatMap { sources[$0.upstream] }
    links =
      links.prefix(1)
      + links.dropFirst().filter {
        $0.basis != .text && $0.basis != .address && sources[$0.upstream] != main
      }
    return links.enumerated().map { place, link in
      Edge(
        document: document.id, upstream: link.upstream, kind: link.kind, basis: link.basis,
        reason: link.reason, isMain: place == 0)
    }
  }

  /// A credit leads to the source's own text where one is at hand, else to the source itself.
  private static func credit(
    _ name: String, _ document: ComparedDocument, _ all: [ComparedDocument]
  ) -> TextLink {
    let key = Folding.fold(name[...])
    let own = all.first { other in
      other.id != document.id && Folding.fold(other.source[...]) == key
        && (document.lineage == nil || other.lineage?.number == document.lineage?.number)
    }
    return TextLink(
      upstream: own?.id ?? absent + name, kind: .credit, basis: .credit,
      reason: "It credits \(name).")
  }

  /// Main edges that close a circle become side edges, so that the others make trees.
  private mutating func cutCircles() {
    var parent: [String: String] = [:]
    for index in edges.indices where edges[index].isMain {
      let edge = edges[index]
      var ancestor: String? = edge.upstream
      while let here = ancestor, here != edge.document { ancestor = parent[here] }
      if ancestor == edge.document {
        edges[index].isMain = false
      } else {
        parent[edge.document] = edge.upstream
      }
    }
  }

  /// Each text with the one it goes back to; of those that go back to a text that is not at hand, the
  /// first with each other.
  var pairs: [Pair] {
    let main = edges.filter { $0.isMain && $0.kind != .version }
    let absent = Dictionary(
      main.filter { $0.upstream.hasPrefix(Self.absent) }.map { ($0.upstream, $0.document) },
      uniquingKeysWith: { first, _ in first })
    return main.compactMap { edge in
      let upstream = absent[edge.upstream] ?? edge.upstream
      return upstream == edge.document ? nil : Pair(upstream: upstream, downstream: edge.document)
    }
  }

  /// The findings that tell what changed from one end of an edge to the other; where the text gone back
  /// to is not at hand, from another that goes back to it.
  package func drifts(on edge: Edge, in comparison: Comparison) -> [Finding] {
    let isAbsent = edge.isMain && edge.upstream.hasPrefix(Self.absent)
    return comparison.findings.filter { finding in
      finding.kind == .attributionDrift && finding.sides.last?.document == edge.document
        && (isAbsent || finding.sides.first?.document == edge.upstream)
    }
  }
}
