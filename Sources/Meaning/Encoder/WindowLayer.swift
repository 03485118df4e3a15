/// The n-gram branches: for each piece what it and its neighbours say together.
///
/// Two convolutions follow each other; both are followed by a rectifier and keep what they got. A window ends
/// at the ends of its text; what would stand beyond counts nothing. A convolution is a sum, over the places of
/// the window, of what the piece there adds: all additions of a piece are one row of a product, and the sum
/// takes one part of each neighbour's row.
struct WindowLayer {
  let weights: EncoderWeights
  let product: MatrixProduct
  let pieces: PieceFeatures
  /// What the first convolution gives.
  private let hidden: NumberBuffer
  /// For each branch what the second one adds to the places of its windows, side by side.
  private let additions: [NumberBuffer]

  /// - Parameter rows: pieces of the largest layout.
  init(weights: EncoderWeights, product: MatrixProduct, pieces: PieceFeatures, rows: Int) {
    self.weights = weights
    self.product = product
    self.pieces = pieces
    hidden = NumberBuffer(rows: rows, columns: weights.branches[0].firstOffset.count)
    additions = weights.branches.map { NumberBuffer(rows: rows, columns: $0.second.columns) }
  }

  /// Writes the branches of all pieces, side by side, into the first rows of `result`.
  func write(_ layout: TextLayout, into result: NumberBuffer) {
    let width = hidden.columns
    let rows = layout.features.indices
    for (number, branch) in weights.branches.enumerated() {
      let (parts, additions) = (pieces.parts[number], additions[number])
      convolve(branch, layout, offset: branch.firstOffset) { row in
        UnsafePointer(parts.row(layout.features[row]))
      } residue: { row in
        UnsafePointer(pieces.inputs.row(layout.features[row]) + number * width)
      } target: { row in
        hidden.row(row)
      }
      product.multiply(hidden.part(rows: rows), by: branch.second, into: additions.target())
      convolve(branch, layout, offset: branch.secondOffset) { row in
        UnsafePointer(additions.row(row))
      } residue: { row in
        UnsafePointer(hidden.row(row))
      } target: { row in
        result.row(row) + number * width
      }
    }
  }

  /// Sums what the pieces of each window add.
  @inline(__always)
  private func convolve(
    _ branch: EncoderWeights.Branch, _ layout: TextLayout, offset: [Float],
    _ part: (Int) -> UnsafePointer<Float>, residue: (Int) -> UnsafePointer<Float>,
    target: (Int) -> UnsafeMutablePointer<Float>
  ) {
    let width = hidden.columns
    offset.withUnsafeBufferPointer { offset in
      withUnsafeTemporaryAllocation(of: UnsafePointer<Float>.self, capacity: branch.length) {
        window in
        guard let offset = offset.baseAddress else { return }
        for text in layout.texts {
          for row in text {
            let first = max(text.lowerBound, row - branch.left)
            let last = min(text.upperBound, row - branch.left + branch.length)
            for other in first..<last {
              window[other - first] = part(other) + (other - row + branch.left) * width
            }
            RowArithmetic.rectifiedSum(
              of: UnsafeBufferPointer(rebasing: window[..<(last - first)]), offset: offset,
              residue: residue(row), into: target(row), count: width)
          }
        }
      }
    }
  }
}
