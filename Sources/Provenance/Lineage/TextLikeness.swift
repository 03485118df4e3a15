/// How alike two texts are, measured in the two ways in which texts travel.
struct TextLikeness: Hashable, Sendable {
  /// Shingles both have.
  var shared: Int
  /// 0 to 1: the part of the smaller text's shingles that the other has.
  var copied: Double
  /// 0 to 1: the part of the smaller text's names and numbers that the other has, times how far they
  /// come in the same order.
  var carried: Double

  init(shared: Int, copied: Double, carried: Double) {
    self.shared = shared
    self.copied = copied
    self.carried = carried
  }

  init(_ one: TextPrint, _ other: TextPrint) {
    shared = Self.common(one.shingles, other.shingles)
    let least = min(one.shingles.count, other.shingles.count)
    copied = least == 0 ? 0 : Double(shared) / Double(least)
    carried = Self.carried(one.carried, other.carried)
  }

  /// Below this a pair is not kept.
  var isWorthKeeping: Bool { (copied >= 0.1 && shared >= 3) || carried >= 0.2 }

  private static func common(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var (one, other, count) = (0, 0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        (one, other, count) = (one + 1, other + 1, count + 1)
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return count
  }

  private static let leastTerms = 6

  private static func carried(_ left: [UInt32], _ right: [UInt32]) -> Double {
    let (one, other) = (Set(left), Set(right))
    let both = one.intersection(other)
    let least = min(one.count, other.count)
    guard least >= leastTerms, both.count >= leastTerms else { return 0 }
    let (first, second) = (left.filter(both.contains), right.filter(both.contains))
    let order = Double(longestCommon(first, second)) / Double(min(first.count, second.count))
    return Double(both.count) / Double(least) * order
  }

  /// The length of the longest common subsequence.
  private static func longestCommon(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var row = Array(repeating: 0, count: right.count + 1)
    for item in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = item == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
