internal import Messages

/// Groups documents by their strong links and finds credits that run in circles or into the future.
struct LineageGraph {
  let nodes: [DocumentID: LineageNode]
  let links: [LineageLink]

  func lineages() -> Lineages {
    let strong = links.filter(\.isStrong)
    let roots = roots(strong)
    let groups = Dictionary(grouping: nodes.keys, by: { roots[$0] ?? $0 }).values
      .map { record($0.sorted(), strong) }
      .sorted { $0.documents[0] < $1.documents[0] }
    return Lineages(
      groups: groups,
      suggestions: links.filter { !$0.isStrong && roots[$0.document] != roots[$0.upstream] }
        .sorted { ($0.document, $0.upstream) < ($1.document, $1.upstream) },
      warnings: circles() + laterCredits())
  }

  private func roots(_ links: [LineageLink]) -> [DocumentID: DocumentID] {
    var parent: [DocumentID: DocumentID] = [:]
    func root(_ id: DocumentID) -> DocumentID {
      var id = id
      while let next = parent[id], next != id {
        parent[id] = parent[next] ?? next
        id = next
      }
      return id
    }
    for link in links {
      let (one, other) = (root(link.document), root(link.upstream))
      if one != other { parent[max(one, other)] = min(one, other) }
    }
    return Dictionary(uniqueKeysWithValues: nodes.keys.map { ($0, root($0)) })
  }

  private func record(_ documents: [DocumentID], _ strong: [LineageLink]) -> LineageRecord {
    let members = Set(documents)
    let own = strong.filter { members.contains($0.document) }
      .sorted { ($0.document, $0.upstream) < ($1.document, $1.upstream) }
    let later = Set(own.filter { $0.kind != .sibling }.map(\.document))
    let candidates = documents.filter { !later.contains($0) }
    let origin = (candidates.isEmpty ? documents : candidates).min { rank($0) < rank($1) }
    let node = nodes[origin ?? documents[0]]
    let credited = node?.credits.first { $0.isWhole && $0.name != node?.source }?.name
    return LineageRecord(
      documents: documents, origin: origin ?? documents[0], source: credited ?? node?.source,
      links: own)
  }

  /// The document without credits first, then the earliest.
  private func rank(_ id: DocumentID) -> (Int, String, Int) {
    let node = nodes[id]
    return (node?.credits.isEmpty == true ? 0 : 1, node?.day ?? "9", node?.order ?? 0)
  }

  /// Among documents with anything in common: who credits whom.
  private var credits: [DocumentID: [DocumentID]] {
    var credits: [DocumentID: [DocumentID]] = [:]
    for link in links {
      for (one, other) in [(link.document, link.upstream), (link.upstream, link.document)] {
        guard let from = nodes[one], let to = nodes[other], from.credits(to, wholly: false) else {
          continue
        }
        credits[one, default: []].append(other)
      }
    }
    return credits.mapValues { $0.sorted() }
  }

  private func circles() -> [LineageWarning] {
    let credits = credits
    var found: [[DocumentID]] = []
    for start in credits.keys.sorted() {
      if let path = path(from: start, credits), path.min() == start { found.append(path) }
    }
    return found.map { path in
      let names = path.map { "\($0) (\(nodes[$0]?.source ?? "no outlet"))" }
      return LineageWarning(
        kind: .circle, documents: path,
        message: say(
          "Credits run in a circle: \((names + [names[0]]).joined(separator: " → "))."))
    }
  }

  /// The shortest way back to a document, without its last step.
  private func path(from start: DocumentID, _ credits: [DocumentID: [DocumentID]]) -> [DocumentID]?
  {
    var before: [DocumentID: DocumentID] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let here = queue[next]
      next += 1
      for other in credits[here] ?? [] {
        if other == start {
          var path = [here]
          while let earlier = path.last.flatMap({ before[$0] }) { path.append(earlier) }
          return path.reversed()
        }
        if before[other] == nil {
          before[other] = here
          queue.append(other)
        }
      }
    }
    return nil
  }

  private func laterCredits() -> [LineageWarning] {
    credits.sorted { $0.key < $1.key }.flatMap { id, credited -> [LineageWarning] in
      guard let node = nodes[id], let day = node.day else { return [] }
      let sources = Dictionary(grouping: credited) { nodes[$0]?.source ?? "" }
      return sources.sorted { $0.key < $1.key }.compactMap { source, documents in
        let days = documents.compactMap { nodes[$0]?.day }
        guard days.count == documents.count, let first = days.min(), first > day else { return nil }
        return LineageWarning(
          kind: .later, documents: [id] + documents,
          message: say(
            "\(id) of \(day) credits \(source), whose \(documents[0]) is of \(first)."))
      }
    }
  }
}
