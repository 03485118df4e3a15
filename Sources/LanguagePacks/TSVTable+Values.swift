extension TSVTable {
  /// Returns the value a cell names, or throws with what is allowed.
  func value<Value: RawRepresentable & CaseIterable>(
    _ row: Row, _ column: Int, as type: Value.Type
  ) throws(PackError) -> Value where Value.RawValue == String {
    if let value = Value(rawValue: row.cells[column]) { return value }
    throw unknown(row, column, allowed: Value.allCases.map(\.rawValue))
  }

  func unknown(_ row: Row, _ column: Int, allowed: [String]) -> PackError {
    .unknownValue(
      file: file, line: row.line, column: columns[column], value: row.cells[column],
      allowed: allowed)
  }
}
