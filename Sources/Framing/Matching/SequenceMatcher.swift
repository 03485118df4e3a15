/// Matches what is left between matched claims of a text and its copy.
///
/// A translation keeps the order of its original. Where two matches follow each other in both texts
/// of a lineage and leave the same number of unmatched claims between them, those claims match in
/// order, if no length is more than `longest` times the other's.
struct SequenceMatcher {
  let profiles: [ClaimProfile]
  /// For each document, the number of its lineage.
  let lineages: [Int]

  static let longest = 2.5

  /// Returns pairs of two documents' claims that stand in matching gaps.
  ///
  /// `partner` tells, for a claim and a document, the claim of that document it is matched with.
  func pairs(partner: (_ claim: Int, _ document: Int) -> Int?) -> [(left: Int, right: Int)] {
    let claims = Dictionary(grouping: profiles.indices, by: { profiles[$0].document })
    var pairs: [(left: Int, right: Int)] = []
    for left in lineages.indices {
      for right in lineages.indices where left < right && lineages[left] == lineages[right] {
        let anchors = anchors(claims[left] ?? [], in: right, partner: partner)
        pairs += gaps(claims[left] ?? [], claims[right] ?? [], anchors) { claim, document in
          partner(claim, document) == nil
        }
      }
    }
    return pairs
  }

  /// The longest run of matches that keeps the order of both texts.
  private func anchors(
    _ claims: [Int], in document: Int, partner: (Int, Int) -> Int?
  ) -> [(left: Int, right: Int)] {
    let matched = claims.compactMap { claim in
      partner(claim, document).map { (left: claim, right: $0) }
    }
    var best: [(length: Int, previous: Int?)] = []
    for (index, anchor) in matched.enumerated() {
      let earlier = (0..<index).filter { matched[$0].right < anchor.right }
      let previous = earlier.max { (best[$0].length, $1) < (best[$1].length, $0) }
      best.append((length: 1 + (previous.map { best[$0].length } ?? 0), previous: previous))
    }
    var run: [(left: Int, right: Int)] = []
    var next = best.indices.max { (best[$0].length, $1) < (best[$1].length, $0) }
    while let index = next {
      run.insert(matched[index], at: 0)
      next = best[index].previous
    }
    return run
  }

  private func gaps(
    _ left: [Int], _ right: [Int], _ anchors: [(left: Int, right: Int)],
    isFree: (Int, Int) -> Bool
  ) -> [(left: Int, right: Int)] {
    guard let first = left.first, let other = right.first, !anchors.isEmpty else { return [] }
    let ends = [(left: first - 1, right: other - 1)] + anchors
    let starts = anchors + [(left: first + left.count, right: other + right.count)]
    return zip(ends, starts).flatMap { end, start -> [(left: Int, right: Int)] in
      guard end.left < start.left, end.right < start.right else { return [] }
      let here = (end.left + 1..<start.left).filter { isFree($0, profiles[other].document) }
      let there = (end.right + 1..<start.right).filter { isFree($0, profiles[first].document) }
      guard here.count == there.count else { return [] }
      return zip(here, there).filter { areOfLikeLength($0, $1) }.map { (left: $0, right: $1) }
    }
  }

  private func areOfLikeLength(_ one: Int, _ other: Int) -> Bool {
    let lengths = [profiles[one].length, profiles[other].length].map(Double.init)
    return lengths[0] < lengths[1] * Self.longest && lengths[1] < lengths[0] * Self.longest
  }
}
