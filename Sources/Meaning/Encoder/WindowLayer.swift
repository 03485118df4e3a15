/// The n-gram branches: for each piece what it and its neighbours say together.
///
/// Both convolutions are followed by a rectifier and keep what they got. A window ends at the ends of its
/// text; what would stand beyond counts nothing.
struct WindowLayer {
  let weights: EncoderWeights
  let product: MatrixProduct
  let pieces: PieceFeatures

  /// Writes the branches of all pieces, side by side, into the first rows of `result`; `windows` is to
  /// calculate in.
  func write(_ layout: TextLayout, into result: NumberBuffer, windows: [NumberBuffer]) {
    for (number, branch) in weights.branches.enumerated() {
      let width = branch.firstOffset.count
      fill(windows[number], layout, number, branch)
      product.multiply(
        windows[number].part(count: layout.features.count), by: branch.second,
        into: result.target(from: number * width))
      branch.secondOffset.withUnsafeBufferPointer { offset in
        guard let offset = offset.baseAddress else { return }
        for row in layout.features.indices {
          RowArithmetic.rectify(
            result.row(row) + number * width, adding: offset,
            residue: windows[number].row(row) + branch.left * width, count: width)
        }
      }
    }
  }

  /// Writes the first convolution of every piece to all windows that the piece stands in.
  private func fill(
    _ windows: NumberBuffer, _ layout: TextLayout, _ number: Int, _ branch: EncoderWeights.Branch
  ) {
    let width = branch.firstOffset.count
    for text in layout.texts {
      for row in text {
        let own = windows.row(row) + branch.left * width
        convolve(row, in: text, layout, number, branch, into: own)
        for place in 0..<branch.length where place != branch.left {
          let other = row + branch.left - place
          if text.contains(other) {
            (windows.row(other) + place * width).update(from: own, count: width)
          }
          if !text.contains(row + place - branch.left) {
            (windows.row(row) + place * width).update(repeating: 0, count: width)
          }
        }
      }
    }
  }

  private func convolve(
    _ row: Int, in text: Range<Int>, _ layout: TextLayout, _ number: Int,
    _ branch: EncoderWeights.Branch, into sum: UnsafeMutablePointer<Float>
  ) {
    let width = branch.firstOffset.count
    let first = pieces.firstPart[number]
    let input = pieces.inputs.row(layout.features[row]) + number * width
    sum.update(repeating: 0, count: width)
    for place in 0..<branch.length {
      let other = row + place - branch.left
      guard text.contains(other) else { continue }
      let part = pieces.parts.row(layout.features[other]) + first + place * width
      RowArithmetic.add(part, to: sum, count: width)
    }
    branch.firstOffset.withUnsafeBufferPointer { offset in
      guard let offset = offset.baseAddress else { return }
      RowArithmetic.rectify(sum, adding: offset, residue: input, count: width)
    }
  }
}
