import ClaimModel

/// Finds numbers that exclude each other; between documents of different days they are an update.
enum QuantityFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let contrasts = contrasts(context, row.entries)
    let subjects = Set(contrasts.map(\.subject)).sorted()
    return subjects.compactMap { subject in
      let alike = contrasts.filter { $0.subject == subject }
      guard let first = alike.first else { return nil }
      let isConflict = alike.contains { $0.kind == .quantityConflict }
      return Finding(
        kind: isConflict ? .quantityConflict : .quantityUpdate, row: row.id,
        sides: sides(context, row.entries, first.counted), subject: subject)
    }
  }

  private struct Contrast {
    var kind: FindingKind
    var counted: Quantity
    var subject: String
  }

  private static func contrasts(
    _ context: FindingContext, _ entries: [CellEntry]
  ) -> [Contrast] {
    entries.indices.flatMap { index in
      entries[(index + 1)...].compactMap { other -> Contrast? in
        let one = entries[index]
        guard one.document != other.document,
          let contrast = QuantityContrast.between(one.quantities, other.quantities)
        else { return nil }
        let counted = contrast.left
        return Contrast(
          kind: kind(context, one, other), counted: counted,
          subject: counted.category == .other ? counted.unit : counted.category.rawValue)
      }
    }
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
        var side = context.side(entry, value: $0.label, ranges: [$0.range])
        side.quantity = $0
        return side
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
