/// The best pair of each claim in each other document; of equal scores the one that comes first.
struct BestPairs {
  private let documents: Int
  private let documentOfClaim: [Int]
  /// For each claim and document, the place of the best pair among the pairs, and the next best score.
  private var place: [Int32]
  private var second: [Double]

  private static let none: Int32 = -1

  init(_ pairs: [ScoredPair], documentOfClaim: [Int]) {
    self.documentOfClaim = documentOfClaim
    documents = 1 + (documentOfClaim.max() ?? -1)
    place = Array(repeating: Self.none, count: documentOfClaim.count * documents)
    second = Array(repeating: 0, count: place.count)
    for (number, pair) in pairs.enumerated()
    where documentOfClaim[pair.left] != documentOfClaim[pair.right] {
      let (left, right) = slots(pair)
      offer(number, at: left, pairs)
      offer(number, at: right, pairs)
    }
  }

  /// Returns whether a pair is the best of its left and of its right claim.
  func isBest(_ number: Int, _ pair: ScoredPair) -> (left: Bool, right: Bool) {
    let (left, right) = slots(pair)
    return (place[left] == Int32(number), place[right] == Int32(number))
  }

  /// Returns the better of the scores that come next to the best of the two claims.
  func second(_ pair: ScoredPair) -> Double {
    let (left, right) = slots(pair)
    return max(second[left], second[right])
  }

  /// The places of a pair: of the left claim in the right document, and the other way.
  private func slots(_ pair: ScoredPair) -> (left: Int, right: Int) {
    (
      pair.left * documents + documentOfClaim[pair.right],
      pair.right * documents + documentOfClaim[pair.left]
    )
  }

  private mutating func offer(_ number: Int, at slot: Int, _ pairs: [ScoredPair]) {
    guard place[slot] != Self.none else {
      place[slot] = Int32(number)
      return
    }
    let (best, score) = (pairs[Int(place[slot])].score, pairs[number].score)
    if score > best {
      second[slot] = best
      place[slot] = Int32(number)
    } else {
      second[slot] = max(second[slot], score)
    }
  }
}
