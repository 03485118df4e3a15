/// The trained numbers of the encoder, laid out as it multiplies with them.
struct EncoderWeights {
  let pieces: PieceTable
  /// From an embedding to the three branches, side by side.
  let projection: Matrix
  let projectionOffset: [Float]
  let branchNorm: LayerNorm
  let branches: [Branch]
  let featureNorm: LayerNorm
  /// From the sum of a text's features to its first layer.
  let sum: Matrix
  let sumOffset: [Float]
  let dense: DenseLayers
  let least: Float

  /// One n-gram branch: two convolutions over windows of `length` pieces, of which `left` stand before.
  struct Branch {
    let length: Int
    let left: Int
    /// For each place in the window what a piece there adds, side by side.
    let first: Matrix
    let firstOffset: [Float]
    /// The same of the second one.
    let second: Matrix
    let secondOffset: [Float]
  }

  /// What brings rows to one mean and spread, then scales and moves each number.
  struct LayerNorm {
    let scale: [Float]
    let offset: [Float]
  }

  struct DenseLayers {
    let first: Matrix
    let second: (skipping: Matrix, following: Matrix)
    let third: Matrix
    let last: (skipping: Matrix, following: Matrix)
  }

  /// Lengths of the windows and how much of them stands before the piece.
  private static let windows = [(length: 2, left: 0), (3, 1), (5, 2)]

  init(_ file: WeightsFile) throws(MeaningError) {
    pieces = try PieceTable(file)
    let width = try file.matrix("proj2", rows: pieces.dimensions).columns
    guard pieces.dimensions % RowArithmetic.lanes == 0, width % RowArithmetic.lanes == 0 else {
      throw .malformed(path: file.path, reason: "its rows have no whole number of lanes")
    }
    var (projections, offsets): ([Matrix], [Float]) = ([], [])
    var (scale, offset): ([Float], [Float]) = ([], [])
    var branches: [Branch] = []
    for (length, left) in Self.windows {
      projections.append(
        try file.matrix("proj\(length)", rows: pieces.dimensions, columns: width))
      offsets += try file.row("proj_b\(length)", count: width)
      scale += try file.row("ln_g\(length)", count: width)
      offset += try file.row("ln_b\(length)", count: width)
      branches.append(try Branch(file, length: length, left: left, width: width))
    }
    projection = Matrix(sideBySide: projections)
    projectionOffset = offsets
    branchNorm = LayerNorm(scale: scale, offset: offset)
    self.branches = branches
    let features = pieces.dimensions + width * branches.count
    featureNorm = LayerNorm(
      scale: try file.row("ln_g", count: features), offset: try file.row("ln_b", count: features))
    sum = try file.matrix("cnn_W", rows: features)
    sumOffset = try file.row("cnn_b", count: sum.columns)
    dense = try DenseLayers(file, width: sum.columns)
    least = try file.number("eps")
  }
}

extension EncoderWeights.Branch {
  fileprivate init(
    _ file: WeightsFile, length: Int, left: Int, width: Int
  ) throws(MeaningError) {
    self.length = length
    self.left = left
    first = try Matrix(
      sideBySide: file.matrix("w1_\(length)", rows: length * width, columns: width)
        .split(into: length))
    firstOffset = try file.row("b1_\(length)", count: width)
    second = try Matrix(
      sideBySide: file.matrix("w2_\(length)", rows: length * width, columns: width)
        .split(into: length))
    secondOffset = try file.row("b2_\(length)", count: width)
  }
}

extension EncoderWeights.DenseLayers {
  fileprivate init(_ file: WeightsFile, width: Int) throws(MeaningError) {
    first = try file.matrix("d0", rows: width)
    let hidden = first.columns
    second = (
      skipping: try file.matrix("p1", rows: width, columns: hidden),
      following: try file.matrix("d1", rows: hidden, columns: hidden)
    )
    third = try file.matrix("d2", rows: hidden)
    last = (
      skipping: try file.matrix("p3", rows: hidden, columns: third.columns),
      following: try file.matrix("d3", rows: third.columns, columns: third.columns)
    )
  }
}

extension Matrix {
  /// Joins matrices of as many rows; those of none are an empty one.
  init(sideBySide parts: [Matrix]) {
    let rows = parts.first?.rows ?? 0
    let columns = parts.reduce(0) { $0 + $1.columns }
    var numbers: [Float] = []
    numbers.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for part in parts { numbers += part.numbers[row * part.columns..<(row + 1) * part.columns] }
    }
    self.init(rows: rows, columns: columns, numbers: numbers)
  }

  /// Returns its rows in `count` groups, one after another.
  func split(into count: Int) -> [Matrix] {
    let height = rows / count
    return (0..<count).map { part in
      let range = part * height * columns..<(part + 1) * height * columns
      return Matrix(rows: height, columns: columns, numbers: Array(numbers[range]))
    }
  }
}
