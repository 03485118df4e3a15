/// Finds content that one document tells as a denial and another does not; documents that all carry
/// both sides are no finding.
enum DenialFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let entries = row.entries
    let denied = entries.filter { $0.state == .denied }
    let told = entries.filter { $0.state != .denied }
    guard !denied.isEmpty, !told.isEmpty, Set(denied.map(\.document)) != Set(told.map(\.document))
    else { return [] }
    let sides = (denied + told).map {
      context.side(
        $0, value: $0.state.name.lowercased(), ranges: $0.evidence.content + $0.evidence.cue)
    }
    return [Finding(kind: .denial, row: row.id, sides: sides, subject: "")]
  }
}
