import ClaimModel

/// Finds different labels for one thing: "occupied" here, "breakaway" there.
enum LabelFinder {
  static func find(_ things: [LabelledThing], _ context: FindingContext) -> [Finding] {
    things.filter(\.isDivergent).map { thing in
      Finding(
        kind: .labelDivergence, row: thing.uses[0].row,
        sides: thing.uses.compactMap { side($0, context) }, subject: thing.name)
    }
  }

  private static func side(_ use: LabelUse, _ context: FindingContext) -> FindingSide? {
    let row = context.rows.first { $0.id == use.row }
    return row?.entries.first { $0.claim == use.claim }.map {
      context.side(
        $0, value: use.words, ranges: [use.range, use.name].compactMap(\.self).sorted())
    }
  }
}
