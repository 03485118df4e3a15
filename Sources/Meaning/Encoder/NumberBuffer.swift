internal import Glibc

/// Rows of numbers to calculate in; what stands in them before they are written is not defined.
final class NumberBuffer {
  let rows: Int
  let columns: Int
  let start: UnsafeMutablePointer<Float>

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    let bytes = max(1, rows * columns) * MemoryLayout<Float>.stride
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: bytes < Self.largePage ? 64 : Self.largePage)
    // The kernel hands out what is used; where it may do so in large pages it is asked less often.
    if bytes >= Self.largePage { madvise(memory, bytes, MADV_HUGEPAGE) }
    start = memory.bindMemory(to: Float.self, capacity: max(1, rows * columns))
  }

  private static let largePage = 1 << 21

  deinit { UnsafeMutableRawPointer(start).deallocate() }

  func row(_ row: Int) -> UnsafeMutablePointer<Float> { start + row * columns }

  func clear() { start.update(repeating: 0, count: rows * columns) }

  /// Some of its rows, from a column on.
  func part(rows: Range<Int>, from column: Int = 0) -> Rows {
    Rows(start: row(rows.lowerBound) + column, count: rows.count, stride: columns)
  }

  /// All of it.
  var all: Rows { part(rows: 0..<rows) }

  func target(row: Int = 0) -> MutableRows {
    MutableRows(start: self.row(row), stride: columns)
  }
}
