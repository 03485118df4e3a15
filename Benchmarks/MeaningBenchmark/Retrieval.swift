import ClaimModel
import Foundation

/// How often a sentence's translation is the nearest of all sentences of the other language.
struct Retrieval {
  /// All sentences of one language, then those of the next.
  let vectors: [MeaningVector?]
  let count: Int

  func tell() {
    let languages = MeaningBenchmark.languages
    for (left, right) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
      let found = precision(from: left, to: right)
      let shown = found.formatted(.number.precision(.fractionLength(3)))
      print("\(languages[left])–\(languages[right]): P@1 \(shown)")
    }
  }

  private func precision(from left: Int, to right: Int) -> Double {
    let found = (0..<count).count { row in
      guard let own = vectors[left * count + row] else { return false }
      let likeness = (0..<count).map { vectors[right * count + $0]?.likeness(to: own) ?? -1 }
      return likeness.indices.max { likeness[$0] < likeness[$1] } == row
    }
    return Double(found) / Double(max(1, count))
  }
}
