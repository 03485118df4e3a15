import ClaimModel

/// Finds rows where one document names who acts and another leaves it out.
enum AgencyFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let entries = row.entries
    let named = entries.filter(\.namesAgent)
    let hidden = entries.filter(\.hidesAgent)
    guard named.contains(where: { one in hidden.contains { $0.document != one.document } }) else {
      return []
    }
    let sides = (named + hidden).map { entry in
      context.side(entry, value: value(entry), ranges: ranges(context, entry))
    }
    return [Finding(kind: .agencyGap, row: row.id, sides: sides, subject: "")]
  }

  private static func value(_ entry: CellEntry) -> String {
    let voice = entry.grammaticalVoice?.rawValue ?? "no frame"
    return entry.agent.map { "agent \($0), \(voice)" } ?? "no agent, \(voice)"
  }

  private static func ranges(_ context: FindingContext, _ entry: CellEntry) -> [ByteRange] {
    let frame = context.claim(entry)?.claim.frame
    return [frame?.agent, frame?.predicate].compactMap(\.self).sorted()
  }
}
