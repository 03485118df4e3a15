import Framing

/// Matches sentences with their translations, all of them and each half by itself.
struct AlignmentMeasure {
  let gold: String
  let lists: String

  func run() throws {
    guard let set = try ParallelSet(gold: gold) else { return }
    for folder in [lists, ""] {
      let options = try ComparisonResources.options(lists: folder)
      print(folder.isEmpty ? "no word lists" : "word lists: \(options.wordLists.map(\.language))")
      for (left, right) in ParallelSet.pairs {
        let halves = [0, 1].map { set.half($0).score(left, right, options).description }
        print(
          "\(left)–\(right): \(set.score(left, right, options)); halves \(halves.joined(separator: ", "))"
        )
      }
    }
  }
}
