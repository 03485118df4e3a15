/// How far apart two words are, for "did you mean".
package enum EditDistance {
  /// Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment).
  package static func between(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for row in 1..<(left.count + 1) {
      var next = [row]
      for column in 1..<(right.count + 1) {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(
          rows[row - 1][column] + 1, next[column - 1] + 1, rows[row - 1][column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        next.append(best)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }

  /// The nearest word, when it is near enough to be meant; the first of equals.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let folded = Folding.fold(word)
    let limit = max(1, folded.count / 3)
    let near = candidates.map { ($0, between(folded, Folding.fold($0))) }
    return near.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }
}
