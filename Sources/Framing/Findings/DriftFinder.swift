import ClaimModel

/// Finds what a text changed in the attributions of the text it goes back to, across languages too.
enum DriftFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let entries = Dictionary(grouping: row.entries, by: \.document)
    guard entries.count > 1 else { return [] }
    return context.textPairs.flatMap { pair -> [Finding] in
      guard let before = entries[pair.upstream], let after = entries[pair.downstream] else {
        return []
      }
      return after.flatMap { findings($0, from: before, row, context) }
    }
  }

  /// The claim is laid beside the one it matches and changes least, so that nothing counts as changed
  /// that the earlier text has as well.
  private static func findings(
    _ entry: CellEntry, from before: [CellEntry], _ row: ComparisonRow, _ context: FindingContext
  ) -> [Finding] {
    guard let new = context.claim(entry)?.claim else { return [] }
    let matched = before.filter { row.pairs.contains(ClaimPair($0.claim, entry.claim)) }
    let drifts = matched.compactMap { old in
      context.claim(old).map {
        (old, AttributionDrift(old: $0.claim, new: new, names: context.names))
      }
    }
    guard let (old, drift) = drifts.min(by: { $0.1.kinds.count < $1.1.kinds.count }) else {
      return []
    }
    return drift.kinds.map { kind in
      let number = kind == .numberChanged ? drift.changedNumber : nil
      let sides = [
        side(old, drift.old, number?.old, context), side(entry, drift.new, number?.new, context),
      ]
      return Finding(
        kind: .attributionDrift, row: row.id, sides: sides, subject: kind.title, drift: kind)
    }
  }

  private static func side(
    _ entry: CellEntry, _ claim: Claim, _ number: Quantity?, _ context: FindingContext
  ) -> FindingSide {
    guard let number else { return context.side(entry, value: value(claim), ranges: ranges(claim)) }
    return context.side(entry, value: number.label, ranges: [number.range])
  }

  /// The content with what attributes it, in text order.
  private static func ranges(_ claim: Claim) -> [ByteRange] {
    (claim.content + (claim.cue?.ranges ?? []) + [claim.speaker?.mention].compactMap(\.self))
      .sorted()
  }

  private static func value(_ claim: Claim) -> String {
    let doubt = claim.isDoubted ? ", doubted" : ""
    guard claim.isAttributed else { return "narrated" + doubt }
    let how = claim.voice == .indirect ? "said by" : "quoted from"
    return "\(how) \(claim.speaker?.resolved ?? "somebody")" + doubt
  }
}
