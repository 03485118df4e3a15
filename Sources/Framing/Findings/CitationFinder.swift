import ClaimModel

/// Finds rows that two sources carry on each other's word, so that nobody stands behind them.
///
/// A source rests on another in a row when it credits it for its text or gives it as the speaker.
enum CitationFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    var rests: [String: Set<String>] = [:]
    for entry in row.entries {
      guard let document = context.document(entry.document) else { continue }
      let cited = document.upstream + [entry.speaker].compactMap(\.self)
      rests[key(document.source), default: []].formUnion(cited.map(key))
    }
    let circular = row.entries.filter { entry in
      guard let document = context.document(entry.document) else { return false }
      return leadsBack(key(document.source), rests)
    }
    guard Set(circular.map(\.document)).count > 1 else { return [] }
    let sides = circular.map { entry in
      let cited = context.document(entry.document)?.upstream.first ?? entry.speaker ?? ""
      return context.side(
        entry, value: "from \(cited)",
        ranges: entry.evidence.content + [entry.evidence.speaker].compactMap(\.self))
    }
    return [Finding(kind: .circularCitation, row: row.id, sides: sides, subject: "")]
  }

  private static func key(_ name: String) -> String { Folding.fold(name[...]) }

  private static func leadsBack(_ source: String, _ rests: [String: Set<String>]) -> Bool {
    var seen: Set<String> = []
    var pending = (rests[source] ?? []).subtracting([source])
    while let next = pending.popFirst() {
      if next == source { return true }
      if seen.insert(next).inserted { pending.formUnion(rests[next] ?? []) }
    }
    return false
  }
}
