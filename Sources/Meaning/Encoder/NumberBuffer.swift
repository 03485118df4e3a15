/// Rows of numbers to calculate in.
final class NumberBuffer {
  let rows: Int
  let columns: Int
  let start: UnsafeMutablePointer<Float>

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    start = .allocate(capacity: max(1, rows * columns))
    start.initialize(repeating: 0, count: rows * columns)
  }

  deinit { start.deallocate() }

  func row(_ row: Int) -> UnsafeMutablePointer<Float> { start + row * columns }

  /// Some of its columns, from all its rows or the first `count`.
  func part(from column: Int = 0, count: Int? = nil) -> Rows {
    Rows(start: start + column, count: count ?? rows, stride: columns)
  }

  func target(from column: Int = 0) -> MutableRows {
    MutableRows(start: start + column, stride: columns)
  }
}
