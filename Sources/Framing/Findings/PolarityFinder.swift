import ClaimModel

/// Finds rows where one document says that something is so and another that it is not; what is told as
/// somebody's denial is a finding of its own.
enum PolarityFinder {
  static func find(_ context: FindingContext, _ row: ComparisonRow) -> [Finding] {
    let told = row.entries.compactMap { entry -> Told? in
      guard entry.state != .denied, let document = context.document(entry.document),
        let frame = context.claim(entry)?.claim.frame
      else { return nil }
      return Told(
        entry: entry, senses: context.meanings.senses(frame.predicate, of: document),
        isDenied: context.meanings.isDenied(frame, in: entry.evidence.content, of: document),
        predicate: frame.predicate)
    }
    let opposed = told.filter { one in told.contains { one.contradicts($0) } }
    guard !opposed.isEmpty else { return [] }
    let sides = opposed.map {
      context.side($0.entry, value: $0.isDenied ? "is not so" : "is so", ranges: [$0.predicate])
    }
    return [Finding(kind: .polarityConflict, row: row.id, sides: sides, subject: "")]
  }

  private struct Told {
    var entry: CellEntry
    var senses: Set<String>
    var isDenied: Bool
    var predicate: ByteRange

    func contradicts(_ other: Told) -> Bool {
      entry.document != other.entry.document && isDenied != other.isDenied
        && !senses.isDisjoint(with: other.senses)
    }
  }
}
