import ComparisonSamples
import Framing

/// How many cells of a worked matrix the program fills as the person did.
struct MatrixCount: CustomStringConvertible {
  private(set) var right = 0
  private(set) var unknown = 0
  private(set) var wrong = 0
  /// Every cell that is not as the person wrote it.
  private(set) var differences: [String] = []

  init(_ name: String, _ options: ComparisonOptions, _ reader: ClaimReader) throws {
    self.init(
      try WorkedMatrix(name),
      Comparison.of(try reader.read(WorkedCase(name).documents), options: options))
  }

  init(_ matrix: WorkedMatrix, _ comparison: Comparison) {
    for row in matrix.rows {
      let found = matrix.cells(of: row, in: comparison)
      let near = matrix.candidates(of: row, in: comparison).map { candidates in
        candidates.map { ", near \($0.claim) \(Int(($0.score ?? 0) * 100))" }.joined()
      }
      for (index, cell) in found.enumerated() {
        let expected = row.cells[index]
        if cell == expected {
          right += 1
          continue
        }
        if cell.state == "UNKNOWN" { unknown += 1 } else { wrong += 1 }
        differences.append(
          "\(row.topic), \(matrix.articles[index]): \(cell) for \(expected)\(near[index])")
      }
    }
  }

  var description: String { "\(right) right, \(unknown) unknown, \(wrong) wrong" }
}
