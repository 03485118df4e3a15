import ClaimModel

/// Turns one cluster of claims into a row.
struct RowBuilder {
  let documents: [ComparedDocument]
  let columns: [ComparisonColumn]
  let clusterer: Clusterer
  /// For each document, the index of its column.
  private let columnOfDocument: [Int]

  init(documents: [ComparedDocument], columns: [ComparisonColumn], clusterer: Clusterer) {
    self.documents = documents
    self.columns = columns
    self.clusterer = clusterer
    columnOfDocument = documents.map { document in
      columns.firstIndex { $0.documents.contains(document.id) } ?? 0
    }
  }

  /// Returns the row without its final id.
  func row(_ cluster: [Int], matches: [ClaimMatch]) -> ComparisonRow {
    let filled = Set(cluster.map { columnOfDocument[clusterer.profiles[$0].document] })
    let candidates = candidates(cluster, besides: filled)
    let cells = columns.indices.map { cell($0, cluster, candidates[$0]) }
    let entries = cells.flatMap(\.entries)
    return ComparisonRow(
      id: "", title: entries.first?.text ?? "", representative: entries.first?.claim ?? "",
      cells: cells,
      matches: matches, disagreement: Disagreement(cells).points,
      prominence: prominence(cells, entries), support: support(cells, cluster))
  }

  private func cell(
    _ column: Int, _ cluster: [Int], _ near: [CellCandidate]
  ) -> ComparisonCell {
    let entries = entries(cluster.filter { isIn(column, $0) })
    guard entries.isEmpty else {
      return ComparisonCell(state: CellState(combining: entries.map(\.state)), entries: entries)
    }
    let candidates = near.sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }
    let isAbsent = candidates.isEmpty && isReadable(column, cluster)
    return ComparisonCell(state: isAbsent ? .notFound : .unknown, candidates: candidates)
  }

  /// Whether the row would be found in the column's texts if they carried it: they are complete, and
  /// in a language of the row's claims, or the claims have names and numbers that carry across.
  private func isReadable(_ column: Int, _ cluster: [Int]) -> Bool {
    documents.indices.filter { columnOfDocument[$0] == column }.allSatisfy { index in
      let document = documents[index]
      return document.isComplete
        && cluster.contains { claim in
          let profile = clusterer.profiles[claim]
          return profile.language == document.language || profile.carriesAcross
        }
    }
  }

  private func isIn(_ column: Int, _ claim: Int) -> Bool {
    columnOfDocument[clusterer.profiles[claim].document] == column
  }

  /// For each column without claims of the cluster, those that come near, with their best scores.
  private func candidates(
    _ cluster: [Int], besides filled: Set<Int>
  ) -> [[CellCandidate]] {
    var best: [Int: Double] = [:]
    for neighbour in cluster.flatMap({ clusterer.neighbours[$0] })
    where !filled.contains(columnOfDocument[clusterer.profiles[neighbour.claim].document]) {
      best[neighbour.claim] = max(best[neighbour.claim] ?? 0, neighbour.score)
    }
    var candidates: [[CellCandidate]] = columns.map { _ in [] }
    var seen: Set<String> = []
    for (claim, score) in best.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let profile = clusterer.profiles[claim]
      guard seen.insert(profile.id).inserted else { continue }
      candidates[columnOfDocument[profile.document]].append(
        CellCandidate(document: documents[profile.document].id, claim: profile.id, score: score))
    }
    return candidates
  }

  /// One entry for each claim, though several of its sentences may be in the row.
  private func entries(_ numbers: [Int]) -> [CellEntry] {
    var parts: [Part] = []
    for profile in numbers.map({ clusterer.profiles[$0] }) {
      if let last = parts.indices.last, parts[last].profile.id == profile.id {
        parts[last].content += profile.content
        parts[last].quantities += profile.quantities
      } else {
        parts.append(
          Part(profile: profile, content: profile.content, quantities: profile.quantities))
      }
    }
    return parts.map(entry)
  }

  /// The sentences of one claim that are in the row.
  private struct Part {
    var profile: ClaimProfile
    var content: [ByteRange]
    var quantities: [Quantity]
  }

  private func entry(_ part: Part) -> CellEntry {
    let document = documents[part.profile.document]
    let claim = part.profile.claim
    func words(_ range: ByteRange?) -> String? { range.map { String(document.text[$0]) } }
    return CellEntry(
      document: document.id, claim: part.profile.id, state: CellState(of: claim),
      text: document.text(part.content), speaker: claim.speaker?.resolved,
      cue: claim.cue.map { document.text($0.ranges) }, cueClass: claim.cue?.cueClass,
      quantities: part.quantities, grammaticalVoice: claim.frame?.voice,
      agent: words(claim.frame?.agent), patient: words(claim.frame?.patient),
      position: Int(part.profile.position * 100),
      evidence: EntryEvidence(
        content: part.content, cue: claim.cue?.ranges ?? [], speaker: claim.speaker?.mention))
  }

  private func prominence(_ cells: [ComparisonCell], _ entries: [CellEntry]) -> Double {
    guard !entries.isEmpty else { return 0 }
    let coverage = Double(cells.count { !$0.entries.isEmpty }) / Double(cells.count)
    let position = entries.reduce(0) { $0 + $1.position } / entries.count
    return coverage * (1 - Double(position) / 200)
  }

  private func support(_ cells: [ComparisonCell], _ cluster: [Int]) -> IndependentSupport {
    let profiles = cluster.map { clusterer.profiles[$0] }
    let lineages = zip(columns, cells).filter { !$1.entries.isEmpty }.map(\.0.lineage)
    let speakers = profiles.compactMap { $0.claim.speaker?.resolved.map { Folding.fold($0[...]) } }
    return IndependentSupport(
      documents: Set(profiles.map(\.document)).count, lineages: Set(lineages).count,
      speakers: Set(speakers).count)
  }
}

extension CellState {
  /// Returns the state of a cell whose claims have these states: theirs where they are of one kind,
  /// else mixed.
  init(combining states: [CellState]) {
    let names = Set(states.map(\.name))
    self = names.count == 1 ? states.first ?? .unknown : .mixed
  }
}
