/// A plain table; long words break, so that it fits a narrow screen.
enum HTMLTable {
  /// Heads are HTML; rows are whole `tr` elements.
  static func plain(heads: [String], rows: [String]) -> String {
    let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return "<table class=\"plain\"><thead><tr>\(head)</tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }
}
