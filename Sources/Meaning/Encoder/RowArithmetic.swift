/// Sums, products and layers over rows of numbers, sixteen at once. Rows are a multiple of sixteen long.
enum RowArithmetic {
  typealias Lane = SIMD16<Float>
  static let lanes = Lane.scalarCount

  @inline(__always)
  static func lane(_ row: UnsafePointer<Float>, _ index: Int) -> Lane {
    UnsafeRawPointer(row + index).loadUnaligned(as: Lane.self)
  }

  @inline(__always)
  static func set(_ row: UnsafeMutablePointer<Float>, _ index: Int, _ lane: Lane) {
    UnsafeMutableRawPointer(row + index).storeBytes(of: lane, as: Lane.self)
  }

  /// `pointwiseMax` goes number by number.
  @inline(__always)
  private static func aboveZero(_ lane: Lane) -> Lane {
    lane.replacing(with: 0, where: lane .< 0)
  }

  /// Adds one row to another.
  static func add(_ row: UnsafePointer<Float>, to sum: UnsafeMutablePointer<Float>, count: Int) {
    for index in stride(from: 0, to: count, by: lanes) {
      set(sum, index, lane(sum, index) + lane(row, index))
    }
  }

  /// Writes what is above zero of the sum of some rows and `offset`, plus `residue`.
  @inline(__always)
  static func rectifiedSum(
    of rows: UnsafeBufferPointer<UnsafePointer<Float>>, offset: UnsafePointer<Float>,
    residue: UnsafePointer<Float>, into result: UnsafeMutablePointer<Float>, count: Int
  ) {
    for index in stride(from: 0, to: count, by: lanes) {
      var sum = lane(offset, index)
      for row in rows { sum += lane(row, index) }
      set(result, index, aboveZero(sum) + lane(residue, index))
    }
  }

  /// Writes what is above zero.
  static func rectify(_ row: UnsafeMutablePointer<Float>, count: Int) {
    for index in stride(from: 0, to: count, by: lanes) {
      set(row, index, aboveZero(lane(row, index)))
    }
  }

  static func sum(_ row: UnsafePointer<Float>, count: Int) -> Float {
    var sum = Lane.zero
    for index in stride(from: 0, to: count, by: lanes) { sum += lane(row, index) }
    return sum.sum()
  }

  /// Returns the sum of the squares of what the numbers are above `mean`.
  static func squares(_ row: UnsafePointer<Float>, above mean: Float, count: Int) -> Float {
    var sum = Lane.zero
    for index in stride(from: 0, to: count, by: lanes) {
      let part = lane(row, index) - mean
      sum += part * part
    }
    return sum.sum()
  }

  /// Adds `factor` times what the numbers are above `mean`.
  static func add(
    _ row: UnsafePointer<Float>, above mean: Float, times factor: Float,
    to sum: UnsafeMutablePointer<Float>, count: Int
  ) {
    for index in stride(from: 0, to: count, by: lanes) {
      set(sum, index, lane(sum, index) + (lane(row, index) - mean) * factor)
    }
  }

  /// Writes `factor` times what the numbers are above `mean`.
  static func normalise(
    _ row: UnsafeMutablePointer<Float>, _ mean: Float, _ factor: Float, _ count: Int
  ) {
    for index in stride(from: 0, to: count, by: lanes) {
      set(row, index, (lane(row, index) - mean) * factor)
    }
  }

  /// Scales and moves each number by its own.
  static func apply(
    _ norm: EncoderWeights.LayerNorm, offsets: Float, to row: UnsafeMutablePointer<Float>
  ) {
    norm.scale.withUnsafeBufferPointer { scale in
      norm.offset.withUnsafeBufferPointer { offset in
        guard let scale = scale.baseAddress, let offset = offset.baseAddress else { return }
        for index in stride(from: 0, to: norm.scale.count, by: lanes) {
          let moved = lane(row, index) * lane(scale, index) + lane(offset, index) * offsets
          set(row, index, moved)
        }
      }
    }
  }
}
