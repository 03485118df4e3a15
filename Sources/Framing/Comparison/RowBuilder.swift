import ClaimModel

/// Turns one cluster of claims into a row.
struct RowBuilder {
  let documents: [ComparedDocument]
  let columns: [ComparisonColumn]
  let clusterer: Clusterer

  /// Returns the row without its final id.
  func row(_ cluster: [Int], matches: [ClaimMatch]) -> ComparisonRow {
    let cells = columns.map { cell($0, cluster) }
    let entries = cells.flatMap(\.entries)
    let first = entries.min { ($0.position, $0.claim) < ($1.position, $1.claim) }
    return ComparisonRow(
      id: "", title: first?.text ?? "", representative: first?.claim ?? "", cells: cells,
      matches: matches, disagreement: Disagreement(cells).points,
      prominence: prominence(cells, entries), support: support(cells, cluster))
  }

  private func cell(_ column: ComparisonColumn, _ cluster: [Int]) -> ComparisonCell {
    let entries = cluster.filter { isIn(column, $0) }.map(entry)
    guard entries.isEmpty else {
      return ComparisonCell(state: CellState(combining: entries.map(\.state)), entries: entries)
    }
    let candidates = candidates(column, cluster)
    let isComplete = column.documents.allSatisfy { id in
      documents.first { $0.id == id }?.isComplete ?? false
    }
    return ComparisonCell(
      state: isComplete && candidates.isEmpty ? .notFound : .unknown, candidates: candidates)
  }

  private func isIn(_ column: ComparisonColumn, _ claim: Int) -> Bool {
    column.documents.contains(documents[clusterer.profiles[claim].document].id)
  }

  private func candidates(_ column: ComparisonColumn, _ cluster: [Int]) -> [CellCandidate] {
    clusterer.profiles.indices.filter { isIn(column, $0) }.compactMap { claim in
      let score = cluster.map { clusterer.score($0, claim) }.max() ?? 0
      guard score >= clusterer.options.candidateThreshold else { return nil }
      let profile = clusterer.profiles[claim]
      return CellCandidate(
        document: documents[profile.document].id, claim: profile.id, score: score)
    }.sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }
  }

  private func entry(_ number: Int) -> CellEntry {
    let profile = clusterer.profiles[number]
    let document = documents[profile.document]
    let claim = profile.claim
    func words(_ range: ByteRange?) -> String? { range.map { String(document.text[$0]) } }
    return CellEntry(
      document: document.id, claim: profile.id, state: CellState(of: claim),
      text: document.text(claim.content), cue: claim.cue.map { document.text($0.ranges) },
      quantities: claim.quantities, grammaticalVoice: claim.frame?.voice,
      agent: words(claim.frame?.agent), patient: words(claim.frame?.patient),
      position: Int(profile.position * 100),
      evidence: EntryEvidence(
        content: claim.content, cue: claim.cue?.ranges ?? [], speaker: claim.speaker?.mention))
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
