/// What a piece contributes wherever it stands: worked out once for each different piece of many texts.
///
/// An embedding's projection, its norm and its part in the first convolution depend on the piece alone. Words
/// come again and again, so that this saves more than a third of all products.
struct PieceFeatures {
  /// For each piece of the texts its row.
  let row: [Int32: Int]
  let embeddings: NumberBuffer
  /// The three branches' inputs, side by side.
  let inputs: NumberBuffer
  /// What the piece adds to each place of each branch's windows, side by side.
  let parts: NumberBuffer
  /// Where a branch begins in `parts`.
  let firstPart: [Int]

  init(_ texts: ArraySlice<[Int32]>, _ weights: EncoderWeights, _ product: MatrixProduct) {
    var row: [Int32: Int] = [:]
    for piece in texts.joined() where row[piece] == nil { row[piece] = row.count }
    self.row = row
    embeddings = NumberBuffer(rows: row.count, columns: weights.pieces.dimensions)
    inputs = NumberBuffer(rows: row.count, columns: weights.projection.columns)
    let widths = weights.branches.map(\.first.columns)
    parts = NumberBuffer(rows: row.count, columns: widths.reduce(0, +))
    firstPart = widths.indices.map { widths[..<$0].reduce(0, +) }
    for (piece, place) in row { weights.pieces.read(piece, into: embeddings.row(place)) }
    product.multiply(embeddings.part(), by: weights.projection, into: inputs.target())
    normalise(weights)
    for (number, branch) in weights.branches.enumerated() {
      product.multiply(
        inputs.part(from: number * branch.firstOffset.count), by: branch.first,
        into: parts.target(from: firstPart[number]))
    }
  }

  private func normalise(_ weights: EncoderWeights) {
    let count = inputs.columns
    weights.projectionOffset.withUnsafeBufferPointer { offset in
      guard let offset = offset.baseAddress else { return }
      for place in 0..<inputs.rows {
        let row = inputs.row(place)
        RowArithmetic.add(offset, to: row, count: count)
        let mean = RowArithmetic.sum(row, count: count) / Float(count)
        let variance = RowArithmetic.squares(row, above: mean, count: count) / Float(count)
        RowArithmetic.normalise(row, mean, 1 / (variance + weights.least).squareRoot(), count)
        RowArithmetic.apply(weights.branchNorm, offsets: 1, to: row)
      }
    }
  }
}
