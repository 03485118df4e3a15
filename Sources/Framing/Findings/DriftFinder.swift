import ClaimModel

/// Finds content that one document of a lineage attributes and another narrates.
enum DriftFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let lineages = Set(context.columns.map(\.lineage)).sorted()
    return lineages.compactMap { lineage in
      let cells = zip(context.columns, row.cells).filter { $0.0.lineage == lineage }
      let entries = cells.flatMap(\.1.entries)
      let attributed = entries.filter { isAttributed($0.state) }
      let narrated = entries.filter { $0.state == .asserted }
      guard attributed.contains(where: { one in narrated.contains { $0.document != one.document } })
      else { return nil }
      let sides = entries.filter { attributed.contains($0) || narrated.contains($0) }
      return Finding(
        kind: .attributionDrift, row: row.id,
        sides: sides.map { context.side($0, value: value($0), ranges: ranges($0)) },
        subject: cells.first?.0.origin ?? "")
    }
  }

  private static func isAttributed(_ state: CellState) -> Bool {
    if case .attributed = state { true } else { false }
  }

  private static func value(_ entry: CellEntry) -> String {
    guard case .attributed(let speaker, _) = entry.state else { return "narrated" }
    return "attributed to \(speaker ?? "an unresolved speaker")"
  }

  private static func ranges(_ entry: CellEntry) -> [ByteRange] {
    (entry.evidence.content + entry.evidence.cue + [entry.evidence.speaker].compactMap(\.self))
      .sorted()
  }
}
