/// The scores of pairs of claims, to be looked up.
struct ScoreTable {
  let pairs: [ScoredPair]
  /// For each claim, where its pairs as the left one start; one more at the end.
  private let starts: [Int]

  /// - Parameter pairs: lower claim first, in order.
  init(_ pairs: [ScoredPair], claims: Int) {
    var starts = [Int](repeating: 0, count: claims + 1)
    for pair in pairs { starts[pair.left + 1] += 1 }
    for claim in 0..<claims { starts[claim + 1] += starts[claim] }
    self.starts = starts
    self.pairs = pairs
  }

  /// Returns the score of two claims in any order; 0 where they share nothing.
  func score(_ one: Int, _ other: Int) -> Double {
    let (left, right) = (min(one, other), max(one, other))
    var (low, high) = (starts[left], starts[left + 1])
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].right < right { low = middle + 1 } else { high = middle }
    }
    return low < starts[left + 1] && pairs[low].right == right ? pairs[low].score : 0
  }
}
