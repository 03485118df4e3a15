import ClaimModel

/// Turns one cluster of claims into a row.
struct RowBuilder {
  let documents: [ComparedDocument]
  let columns: [ComparisonColumn]
  let profiles: [ClaimProfile]
  /// For each claim, those that come near it.
  let neighbours: Postings<Neighbour>
  private let denied: DeniedActs
  private let figures: MatchFigures
  /// For each claim, the index of its column.
  private let columnOfClaim: [Int]
  /// For each sentence of a claim, the first one.
  private let firstOfClaim: [Int]
  /// For each column, its documents.
  private let documentsOfColumn: [[Int]]
  /// For each document, its claims; nil where a meaning model did not read them all.
  private let readClaims: [[Int]?]

  init(
    documents: [ComparedDocument], columns: [ComparisonColumn], profiles: [ClaimProfile],
    neighbours: Postings<Neighbour>, denied: DeniedActs, figures: MatchFigures
  ) {
    self.documents = documents
    self.columns = columns
    self.profiles = profiles
    self.neighbours = neighbours
    self.denied = denied
    self.figures = figures
    let columnOfDocument = documents.map { document in
      columns.firstIndex { $0.documents.contains(document.id) } ?? 0
    }
    columnOfClaim = profiles.map { columnOfDocument[$0.document] }
    var firstOfClaim = Array(profiles.indices)
    for claim in profiles.indices.dropFirst() where profiles[claim].id == profiles[claim - 1].id {
      firstOfClaim[claim] = firstOfClaim[claim - 1]
    }
    self.firstOfClaim = firstOfClaim
    var readClaims: [[Int]?] = documents.map { _ in [] }
    for (claim, profile) in profiles.enumerated() {
      if profile.meaning == nil { readClaims[profile.document] = nil }
      readClaims[profile.document]?.append(claim)
    }
    self.readClaims = readClaims
    documentsOfColumn = columns.indices.map { column in
      documents.indices.filter { columnOfDocument[$0] == column }
    }
  }

  /// Returns the row without its final id.
  func row(_ cluster: [Int], matches: [ClaimMatch]) -> ComparisonRow {
    var members: [[Int]] = columns.map { _ in [] }
    for claim in cluster { members[columnOfClaim[claim]].append(claim) }
    let candidates = candidates(cluster, besides: members)
    let cells = columns.indices.map { cell($0, cluster, members[$0], candidates[$0]) }
    let entries = cells.flatMap(\.entries)
    return ComparisonRow(
      id: "", title: entries.first?.text ?? "", representative: entries.first?.claim ?? "",
      cells: cells, entries: entries,
      matches: matches, disagreement: Disagreement(cells).points,
      prominence: prominence(cells, entries), support: support(cells, cluster))
  }

  private func cell(
    _ column: Int, _ cluster: [Int], _ members: [Int], _ near: [CellCandidate]
  ) -> ComparisonCell {
    let entries = entries(members)
    guard entries.isEmpty else {
      return ComparisonCell(state: CellState(combining: entries.map(\.state)), entries: entries)
    }
    let candidates =
      near.isEmpty
      ? deniers(column, cluster)
      : near.sorted { ($1.score ?? 0, $0.claim) < ($0.score ?? 0, $1.claim) }
    let isAbsent = candidates.isEmpty && isReadable(column, cluster)
    return ComparisonCell(state: isAbsent ? .notFound : .unknown, candidates: candidates)
  }

  /// Whether the row would be found in the column's texts if they carried it: they are complete, and in a
  /// language of the row's claims, or the claims have names and numbers that carry across, or a meaning
  /// model read both and sees nothing of the kind.
  private func isReadable(_ column: Int, _ cluster: [Int]) -> Bool {
    documentsOfColumn[column].allSatisfy { index in
      let document = documents[index]
      guard document.isComplete else { return false }
      let isCarried = cluster.contains { claim in
        let profile = profiles[claim]
        return profile.language == document.language || profile.carriesAcross
      }
      return isCarried || isStrange(cluster, to: index)
    }
  }

  /// The column's claims that deny what the cluster denies, each once.
  private func deniers(_ column: Int, _ cluster: [Int]) -> [CellCandidate] {
    let deniers = documentsOfColumn[column].flatMap { denied.deniers(in: $0, of: cluster) }
    return Set(deniers.map { firstOfClaim[$0] }).sorted().map { claim in
      CellCandidate(
        document: documents[profiles[claim].document].id, claim: profiles[claim].id, score: nil)
    }
  }

  /// Whether a meaning model read a document and a cluster and finds no claim that could be a free rendering
  /// of another.
  private func isStrange(_ cluster: [Int], to document: Int) -> Bool {
    guard let claims = readClaims[document] else { return false }
    return cluster.allSatisfy { member in
      guard let meaning = profiles[member].meaning else { return false }
      return claims.allSatisfy {
        (profiles[$0].meaning?.likeness(to: meaning) ?? 1) < figures.strangeMeaning
      }
    }
  }

  /// For each column without claims of the cluster, those that come near, with their best scores.
  private func candidates(_ cluster: [Int], besides members: [[Int]]) -> [[CellCandidate]] {
    var candidates: [[CellCandidate]] = columns.map { _ in [] }
    guard members.contains(where: \.isEmpty) else { return candidates }
    var best = [Double](repeating: 0, count: profiles.count)
    var near: [Int] = []
    for place in cluster.lazy.flatMap(neighbours.range) {
      let neighbour = neighbours.all[place]
      guard members[columnOfClaim[neighbour.claim]].isEmpty else { continue }
      let first = firstOfClaim[neighbour.claim]
      if best[first] == 0 { near.append(first) }
      best[first] = max(best[first], neighbour.score)
    }
    for claim in near {
      let profile = profiles[claim]
      candidates[columnOfClaim[claim]].append(
        CellCandidate(
          document: documents[profile.document].id, claim: profile.id, score: best[claim]))
    }
    return candidates
  }

  /// One entry for each claim, though several of its sentences may be in the row.
  private func entries(_ numbers: [Int]) -> [CellEntry] {
    var parts: [Part] = []
    for profile in numbers.map({ profiles[$0] }) {
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
    let profiles = cluster.map { self.profiles[$0] }
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
  package init(combining states: [CellState]) {
    let names = Set(states.map(\.name))
    self = names.count == 1 ? states.first ?? .unknown : .mixed
  }
}
