/// A tab-separated file with a header line; `#` lines are comments.
struct TSVTable {
  /// "id/cues.tsv", for messages.
  let file: String
  let columns: [String]
  var rows: [Row]

  struct Row {
    let line: Int
    let cells: [String]
  }

  init(file: String, bytes: some Sequence<UInt8>) throws(PackError) {
    var columns: [String] = []
    var rows: [Row] = []
    let lines = String(decoding: Array(bytes), as: UTF8.self).utf8.split(
      separator: 10, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.isEmpty || line.first == UInt8(ascii: "#") || line.elementsEqual([13]) { continue }
      let cells = Self.cells(line)
      if columns.isEmpty {
        columns = cells
        continue
      }
      rows.append(try Self.row(cells, file: file, line: index + 1, expected: columns.count))
    }
    self.file = file
    self.columns = columns
    self.rows = rows
  }

  /// Returns a column's position.
  func column(_ name: String) throws(PackError) -> Int {
    guard let index = columns.firstIndex(of: name) else {
      throw .missingColumn(file: file, line: 1, column: name)
    }
    return index
  }

  private static func cells(_ line: Substring.UTF8View) -> [String] {
    let line = line.last == 13 ? line.dropLast() : line
    return line.split(separator: 9, omittingEmptySubsequences: false).map { String($0) ?? "" }
  }

  /// Trailing empty cells may be left out.
  private static func row(
    _ cells: [String], file: String, line: Int, expected: Int
  ) throws(PackError) -> Row {
    guard cells.count <= expected else {
      throw .wrongColumnCount(file: file, line: line, found: cells.count, expected: expected)
    }
    return Row(
      line: line, cells: cells + Array(repeating: "", count: expected - cells.count))
  }
}
