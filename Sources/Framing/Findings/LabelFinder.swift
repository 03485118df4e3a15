import ClaimModel

/// Finds different labels for one thing: "occupied" here, "breakaway" there.
///
/// A label belongs to the name beside it, in any row; a label without a name belongs to its row.
enum LabelFinder {
  static func find(_ context: FindingContext) -> [Finding] {
    var uses: [Thing: [Use]] = [:]
    for row in context.rows {
      for entry in row.entries {
        guard let document = context.document(entry.document) else { continue }
        for found in context.meanings.labels(entry.evidence.content, of: document) {
          let thing = Thing(entity: found.entity ?? row.id, group: found.label.group)
          uses[thing, default: []].append(Use(row: row.id, entry: entry, found: found))
        }
      }
    }
    let order = Dictionary(
      context.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return uses.filter { differ($0.value) }.sorted { one, other in
      (order[one.value[0].row] ?? 0, one.key.entity, one.key.group)
        < (order[other.value[0].row] ?? 0, other.key.entity, other.key.group)
    }.map { finding($0.value, context) }
  }

  private struct Thing: Hashable {
    var entity: String
    var group: String
  }

  private struct Use {
    var row: String
    var entry: CellEntry
    var found: FoundLabel
  }

  /// Whether two documents have no label in common.
  private static func differ(_ uses: [Use]) -> Bool {
    let labels = Dictionary(grouping: uses, by: \.entry.document)
      .mapValues { Set($0.map(\.found.label.name)) }
    return labels.values.contains { one in labels.values.contains { one.isDisjoint(with: $0) } }
  }

  private static func finding(_ uses: [Use], _ context: FindingContext) -> Finding {
    var seen: Set<[String]> = []
    let sides = uses.compactMap { use -> FindingSide? in
      guard let document = context.document(use.entry.document),
        seen.insert([use.entry.claim, use.found.label.name]).inserted
      else { return nil }
      return context.side(
        use.entry, value: String(document.text[use.found.range]),
        ranges: [use.found.range, use.found.name].compactMap(\.self).sorted())
    }
    let named = uses.first { $0.found.name != nil }
    let name = named.flatMap { use in
      use.found.name.flatMap { range in
        context.document(use.entry.document).map { String($0.text[range]) }
      }
    }
    return Finding(
      kind: .labelDivergence, row: uses[0].row, sides: sides,
      subject: name ?? uses[0].found.label.group)
  }
}
