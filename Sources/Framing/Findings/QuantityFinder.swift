import ClaimModel

/// Finds numbers that exclude each other; between documents of different days they are an update.
enum QuantityFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let entries = row.entries
    var findings: [Finding] = []
    var seen: Set<String> = []
    for (index, one) in entries.enumerated() {
      for other in entries[(index + 1)...] where one.document != other.document {
        guard let contrast = QuantityContrast.between(one.quantities, other.quantities) else {
          continue
        }
        let kind = kind(context, one, other)
        let subject = contrast.left.category.rawValue
        guard seen.insert(kind.rawValue + subject).inserted else { continue }
        findings.append(
          Finding(
            kind: kind, row: row.id, sides: sides(context, entries, contrast.left),
            subject: subject))
      }
    }
    return findings
  }

  private static func kind(
    _ context: FindingContext, _ one: CellEntry, _ other: CellEntry
  ) -> FindingKind {
    let days = [one, other].map { context.document($0.document)?.published?.prefix(10) }
    guard let first = days[0], let second = days[1] else { return .quantityConflict }
    return first == second ? .quantityConflict : .quantityUpdate
  }

  /// Every claim of the row that counts the same thing, with its number as written.
  private static func sides(
    _ context: FindingContext, _ entries: [CellEntry], _ counted: Quantity
  ) -> [FindingSide] {
    entries.flatMap { entry in
      entry.quantities.filter { $0.countsLike(counted) }.map {
        context.side(entry, value: $0.label, ranges: [$0.range])
      }
    }
  }
}

extension Quantity {
  /// The number with its comparator and unit: "at least 23 soldiers", "10–20 km".
  package var label: String {
    var number = low == high ? low.description : "\(low)–\(high)"
    switch comparator {
    case .exactly, .between: break
    case .about: number = "about \(number)"
    case .atLeast: number = "at least \(low)"
    case .atMost: number = "at most \(high)"
    case .moreThan: number = "more than \(low)"
    case .lessThan: number = "less than \(high)"
    case .magnitude: number = "in the \(low)s"
    }
    return unit.isEmpty ? number : "\(number) \(unit)"
  }
}
