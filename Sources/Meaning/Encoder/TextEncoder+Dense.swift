internal import Foundation

extension TextEncoder {
  /// Returns what the dense layers make of the sums, each of length 1.
  func dense(_ sums: NumberBuffer, _ texts: ArraySlice<[Int32]>) -> [Float] {
    let dense = weights.dense
    let means = multiply(sums, by: weights.sum)
    for (row, text) in texts.enumerated() { average(means.row(row), pieces: Float(text.count)) }
    let first = multiply(means, by: dense.first)
    rectify(first)
    let second = multiply(means, by: dense.second.skipping)
    product.multiply(
      first.all, by: dense.second.following, into: second.target(), adding: true)
    rectify(second)
    let third = multiply(second, by: dense.third)
    rectify(third)
    let last = multiply(second, by: dense.last.skipping)
    product.multiply(third.all, by: dense.last.following, into: last.target(), adding: true)
    return (0..<last.rows).flatMap { direction(last.row($0)) }
  }

  private func multiply(_ left: NumberBuffer, by right: Matrix) -> NumberBuffer {
    let result = NumberBuffer(rows: left.rows, columns: right.columns)
    product.multiply(left.all, by: right, into: result.target())
    return result
  }

  private func rectify(_ buffer: NumberBuffer) {
    for row in 0..<buffer.rows { RowArithmetic.rectify(buffer.row(row), count: buffer.columns) }
  }

  /// The sum of a text's pieces over the root of their number, so that long texts keep some of their weight.
  private func average(_ row: UnsafeMutablePointer<Float>, pieces: Float) {
    let factor = 1 / pieces.squareRoot()
    for (index, offset) in weights.sumOffset.enumerated() {
      row[index] = (row[index] + pieces * offset) * factor
    }
  }

  private func direction(_ row: UnsafeMutablePointer<Float>) -> [Float] {
    let numbers = (0..<dimensions).map { tanh(row[$0]) }
    let square = numbers.reduce(0) { $0 + $1 * $1 }
    let factor = 1 / max(square, weights.least).squareRoot()
    return numbers.map { $0 * factor }
  }
}
