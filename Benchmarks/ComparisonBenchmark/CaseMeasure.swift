import ComparisonSamples
import Framing

/// Lays the shipped case beside the matrix written by hand, cell by cell, with and without word lists.
struct CaseMeasure {
  let lists: String

  func run() throws {
    let documents = try WorkedCase("ilva-bridge").documents
    let matrix = try WorkedMatrix("ilva-bridge")
    for folder in ["", lists] {
      let options = try ComparisonResources.options(lists: folder)
      print("word lists: \(options.wordLists.map(\.language))")
      let comparison = Comparison.of(documents, options: options)
      let pairs = Set(
        matrix.rows.flatMap { row in
          let claims = row.cells.flatMap(\.claims)
          return claims.flatMap { one in claims.map { ClaimPair(one, $0) } }
        })
      var joined = (right: 0, wrong: 0)
      for match in comparison.rows.flatMap(\.matches) {
        guard !pairs.contains(ClaimPair(match.left, match.right)) else {
          joined.right += 1
          continue
        }
        joined.wrong += 1
        let evidence = match.evidence.map {
          "\($0.kind) \($0.description) \(Int($0.weight * 100))"
        }
        print("  joined \(match.left) \(match.right) \(Int(match.score * 100)): \(evidence)")
      }
      print("matches: \(joined.right) right, \(joined.wrong) wrong")
      var counts: [String: Int] = [:]
      for row in matrix.rows {
        let found = matrix.cells(of: row, in: comparison)
        for (index, cell) in found.enumerated() {
          let expected = row.cells[index]
          let result = cell == expected ? "right" : (cell.state == "UNKNOWN" ? "unknown" : "wrong")
          counts[result, default: 0] += 1
          if result != "right" {
            print("  \(row.topic), \(matrix.articles[index]): \(cell) for \(expected)")
          }
        }
      }
      print(
        counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
  }
}
