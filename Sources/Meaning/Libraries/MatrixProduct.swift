/// Products of matrices of 32-bit floats, row by row in memory, by the BLAS of the system.
struct MatrixProduct {
  private typealias Function =
    @convention(c) (
      _ order: Int32, _ transposeLeft: Int32, _ transposeRight: Int32, _ rows: Int32,
      _ columns: Int32, _ depth: Int32, _ alpha: Float, _ left: UnsafePointer<Float>,
      _ leftStride: Int32, _ right: UnsafePointer<Float>, _ rightStride: Int32, _ beta: Float,
      _ result: UnsafeMutablePointer<Float>, _ resultStride: Int32
    ) -> Void

  private let function: Function

  /// OpenBLAS first: Debian's plain BLAS is thirty times slower.
  private static let names = ["libopenblas.so.0", "libblas.so.3"]
  /// CBLAS's words for rows one after another, and for a matrix as it is.
  private static let (rowMajor, asItIs): (Int32, Int32) = (101, 111)

  init() throws(MeaningError) {
    let library = try DynamicLibrary(Self.names)
    function = try library.function("cblas_sgemm", as: Function.self)
    // A variant with threads of its own would make more of them than there are cores.
    typealias SetThreads = @convention(c) (Int32) -> Void
    library.optionalFunction("openblas_set_num_threads", as: SetThreads.self)?(1)
  }

  /// Writes `left` · `right` into `result`, or adds it to what is there.
  func multiply(
    _ left: Rows, by right: Matrix, into result: MutableRows, adding: Bool = false
  ) {
    guard left.count > 0 else { return }
    right.numbers.withUnsafeBufferPointer { numbers in
      guard let base = numbers.baseAddress else { return }
      function(
        Self.rowMajor, Self.asItIs, Self.asItIs, Int32(left.count), Int32(right.columns),
        Int32(right.rows), 1, left.start, Int32(left.stride), base, Int32(right.columns),
        adding ? 1 : 0, result.start, Int32(result.stride))
    }
  }
}

/// A matrix with its numbers row by row.
struct Matrix {
  let rows: Int
  let columns: Int
  let numbers: [Float]
}

/// Rows of numbers in memory, `stride` numbers from the start of one to the start of the next.
struct Rows {
  let start: UnsafePointer<Float>
  let count: Int
  let stride: Int
}

/// Where rows of a result go.
struct MutableRows {
  let start: UnsafeMutablePointer<Float>
  let stride: Int
}
