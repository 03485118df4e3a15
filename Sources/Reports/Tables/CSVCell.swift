/// One cell of a table for spreadsheets.
package enum CSVCell {
  /// Returns a cell as RFC 4180 has it, safe to open in a spreadsheet.
  package static func text(_ value: String) -> String {
    let first = value.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = (isFormula ? "'" : "") + value.showingControls
    let needsQuotes = safe.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
