import Framing
import Timing

/// Matches sentences with their translations, all of them and each half by itself.
struct AlignmentMeasure {
  let gold: String
  let lists: String
  let reader: ClaimReader

  func run() throws {
    guard let set = try ParallelSet(gold: gold) else { return }
    for folder in [lists, ""] {
      let options = try ComparisonResources.options(lists: folder)
      say(folder.isEmpty ? "no word lists" : "word lists: \(options.wordLists.map(\.language))")
      for (left, right) in ParallelSet.pairs {
        let halves = try [0, 1].map {
          try set.half($0).score(left, right, options, reader).description
        }
        let whole = try set.score(left, right, options, reader)
        say("\(left)–\(right): \(whole); halves \(halves.joined(separator: ", "))")
      }
    }
  }
}
