/// What a piece contributes wherever it stands: worked out once for each different piece, and kept.
///
/// An embedding's projection, its norm and its part in the first convolution depend on the piece alone. Words
/// come again and again, so that this saves more than a third of all products. When more pieces come than
/// there is room for, all are forgotten.
final class PieceFeatures {
  /// Pieces that are kept, at 15 KB each, in memory that is taken when they come.
  let room: Int

  let embeddings: NumberBuffer
  /// The three branches' inputs, side by side.
  let inputs: NumberBuffer
  /// For each branch what the piece adds to each place of the branch's windows, side by side.
  let parts: [NumberBuffer]
  private let weights: EncoderWeights
  private let product: MatrixProduct
  /// For each piece its row.
  private var rows: [Int32]
  private var kept: [Int] = []

  private static let none: Int32 = -1

  init(_ weights: EncoderWeights, _ product: MatrixProduct, room: Int) {
    self.room = room
    self.weights = weights
    self.product = product
    rows = Array(repeating: Self.none, count: weights.pieces.count)
    embeddings = NumberBuffer(rows: room, columns: weights.pieces.dimensions)
    inputs = NumberBuffer(rows: room, columns: weights.projection.columns)
    parts = weights.branches.map { NumberBuffer(rows: room, columns: $0.first.columns) }
  }

  /// The row of a piece that was learnt.
  func row(_ piece: Int32) -> Int { Int(rows[weights.pieces.place(piece)]) }

  /// Makes the rows of all pieces of some texts, which have no more than ``room``.
  func learn(_ texts: ArraySlice<[Int32]>) {
    var new = enter(texts)
    if kept.count > room {
      for piece in kept { rows[piece] = Self.none }
      kept = []
      new = enter(texts)
    }
    guard !new.isEmpty else { return }
    for row in new { weights.pieces.read(kept[row], into: embeddings.row(row)) }
    product.multiply(
      embeddings.part(rows: new), by: weights.projection, into: inputs.target(row: new.lowerBound))
    normalise(new)
    let width = weights.branches[0].firstOffset.count
    for (number, branch) in weights.branches.enumerated() {
      product.multiply(
        inputs.part(rows: new, from: number * width), by: branch.first,
        into: parts[number].target(row: new.lowerBound))
    }
  }

  /// Gives each piece that has none a row; returns the new ones.
  private func enter(_ texts: ArraySlice<[Int32]>) -> Range<Int> {
    let start = kept.count
    for text in texts {
      for piece in text {
        let place = weights.pieces.place(piece)
        guard rows[place] == Self.none else { continue }
        rows[place] = Int32(kept.count)
        kept.append(place)
      }
    }
    return start..<kept.count
  }

  private func normalise(_ new: Range<Int>) {
    let count = inputs.columns
    weights.projectionOffset.withUnsafeBufferPointer { offset in
      guard let offset = offset.baseAddress else { return }
      for place in new {
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
