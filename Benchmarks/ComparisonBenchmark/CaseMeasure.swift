import ComparisonSamples
import Framing

/// Lays the shipped cases beside their matrices written by hand, cell by cell, with and without word
/// lists.
struct CaseMeasure {
  let lists: String
  let reader: ClaimReader

  func run() throws {
    for name in try WorkedCase.names() {
      for folder in ["", lists] {
        let options = try ComparisonResources.options(lists: folder)
        let documents = try reader.read(WorkedCase(name).documents)
        let comparison = Comparison.of(documents, options: options)
        var digest = ComparisonDigest()
        digest.add(comparison)
        print("\(name), word lists: \(options.wordLists.map(\.language)), digest \(digest)")
        let matrix = try WorkedMatrix(name)
        printMatches(comparison, matrix)
        let count = MatrixCount(matrix, comparison)
        for difference in count.differences { print("  \(difference)") }
        print("cells: \(count)")
      }
    }
  }

  /// Tells how many matches are of claims that the person put into one row, and shows the others.
  private func printMatches(_ comparison: Comparison, _ matrix: WorkedMatrix) {
    let pairs = Set(
      matrix.rows.flatMap { row in
        let claims = row.cells.flatMap(\.claims)
        return claims.flatMap { one in claims.map { ClaimPair(one, $0) } }
      })
    let matches = comparison.rows.flatMap(\.matches)
    let wrong = matches.filter { !pairs.contains(ClaimPair($0.left, $0.right)) }
    for match in wrong {
      let evidence = match.evidence.map { "\($0.kind) \($0.description) \(Int($0.weight * 100))" }
      print("  joined \(match.left) \(match.right) \(Int(match.score * 100)): \(evidence)")
    }
    print("matches: \(matches.count - wrong.count) right, \(wrong.count) wrong")
  }
}
