/// All tags that an analyst put on a claim, as one value.
struct TagSet: Hashable {
  let tags: Set<String>

  init(_ tags: Set<String>) { self.tags = tags }

  /// Reads what ``value`` wrote.
  init(value: String) { tags = Set(value.split(separator: "\n").map(String.init)) }

  /// A tag has no line break.
  var value: String { tags.sorted().joined(separator: "\n") }

  /// Returns how far two sets differ, 0 for equal ones to 1 where they share nothing; where one holds the
  /// other they differ less than where each has something of its own.
  ///
  /// Source: R. Passonneau, "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic
  /// Annotation", LREC 2006.
  func distance(to other: TagSet) -> Double {
    let shared = tags.intersection(other.tags)
    let all = tags.union(other.tags)
    guard shared.count < all.count else { return 0 }
    let isHeld = shared.count == min(tags.count, other.tags.count)
    return 1 - Double(shared.count) / Double(all.count) * (isHeld ? 2.0 / 3 : 1.0 / 3)
  }
}
