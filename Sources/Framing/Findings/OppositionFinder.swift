import ClaimModel

/// Finds rows where two documents tell one action with opposite parts: who acts here is acted on there,
/// or somebody else does it to the same.
enum OppositionFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let parts = row.entries.compactMap { Part($0, context) }
    let opposed = parts.indices.filter { one in
      parts.contains { parts[one].opposes($0) }
    }
    guard opposed.count > 1 else { return [] }
    let sides = opposed.map { index in
      context.side(
        parts[index].entry, value: "agent \(parts[index].entry.agent ?? "")",
        ranges: parts[index].ranges)
    }
    return [Finding(kind: .oppositeAgents, row: row.id, sides: sides, subject: "")]
  }

  /// Who does what to whom in one entry; only where the agent has a name.
  private struct Part {
    let entry: CellEntry
    let agents: Set<String>
    let patients: Set<String>
    let senses: Set<String>
    let ranges: [ByteRange]

    init?(_ entry: CellEntry, _ context: FindingContext) {
      guard let document = context.document(entry.document),
        let frame = context.claim(entry)?.claim.frame
      else { return nil }
      self.entry = entry
      agents = context.meanings.parties(frame.agent, of: document)
      patients = context.meanings.parties(frame.patient, of: document)
      senses = context.meanings.senses(frame.predicate, of: document)
      ranges = [frame.agent, frame.predicate, frame.patient].compactMap(\.self).sorted()
      if agents.isEmpty || senses.isEmpty { return nil }
    }

    func opposes(_ other: Part) -> Bool {
      guard entry.document != other.entry.document, agents.isDisjoint(with: other.agents),
        !senses.isDisjoint(with: other.senses)
      else { return false }
      return !agents.isDisjoint(with: other.patients) || !patients.isDisjoint(with: other.agents)
        || !patients.isDisjoint(with: other.patients)
    }
  }
}
