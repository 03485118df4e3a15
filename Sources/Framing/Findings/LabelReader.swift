import ClaimModel

/// Reads what each thing is called: a label belongs to the name beside it, in any row; a label without
/// a name belongs to its row.
enum LabelReader {
  static func things(_ context: FindingContext) -> [LabelledThing] {
    var things: [LabelledThing] = []
    var places: [Key: Int] = [:]
    for row in context.rows {
      for entry in row.entries {
        guard let document = context.document(entry.document) else { continue }
        for found in context.meanings.labels(entry.evidence.content, of: document) {
          let key = Key(entity: found.entity ?? row.id, group: found.label.group)
          let place = places[key] ?? things.count
          if place == things.count {
            places[key] = place
            things.append(LabelledThing(name: "", group: key.group, uses: []))
          }
          things[place].add(use(found, entry, row, document), in: document)
        }
      }
    }
    return things.map { thing in
      var thing = thing
      if thing.name.isEmpty { thing.name = thing.group }
      return thing
    }
  }

  private struct Key: Hashable {
    var entity: String
    var group: String
  }

  private static func use(
    _ found: FoundLabel, _ entry: CellEntry, _ row: ComparisonRow, _ document: ComparedDocument
  ) -> LabelUse {
    LabelUse(
      document: entry.document, claim: entry.claim, row: row.id, label: found.label.name,
      words: String(document.text[found.range]), range: found.range, name: found.name)
  }
}

extension LabelledThing {
  fileprivate mutating func add(_ use: LabelUse, in document: ComparedDocument) {
    if name.isEmpty, let range = use.name { name = String(document.text[range]) }
    let isKnown = uses.contains { $0.claim == use.claim && $0.label == use.label }
    if !isKnown { uses.append(use) }
  }
}
