import ClaimModel

/// How much the cells of a row differ.
struct Disagreement {
  /// One point for each state beyond the first, two for numbers that exclude each other, two for a
  /// denial of what others tell, one for an agent that only some name.
  let points: Int

  init(_ cells: [ComparisonCell]) {
    let filled = cells.filter { !$0.entries.isEmpty }
    let entries = filled.flatMap(\.entries)
    let states = Set(entries.map(\.state.name))
    var points = max(0, states.count - 1)
    if states.contains(CellState.denied.name), states.count > 1 { points += 2 }
    if Self.hasQuantityConflict(entries) { points += 2 }
    if entries.contains(where: \.namesAgent), entries.contains(where: \.hidesAgent) { points += 1 }
    self.points = points
  }

  private static func hasQuantityConflict(_ entries: [CellEntry]) -> Bool {
    entries.indices.contains { one in
      entries[(one + 1)...].contains { other in
        entries[one].document != other.document
          && QuantityContrast.between(entries[one].quantities, other.quantities) != nil
      }
    }
  }
}

extension CellEntry {
  var namesAgent: Bool { agent != nil }

  /// The claim has a predicate and tells nobody who does it.
  var hidesAgent: Bool {
    agent == nil && (grammaticalVoice == .agentless || grammaticalVoice == .nominalised)
  }
}
