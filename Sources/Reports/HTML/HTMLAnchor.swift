/// The `id` of each part of the page that something links to.
enum HTMLAnchor {
  static func document(_ id: String) -> String { "document-\(HTMLText.anchor(id))" }

  static func claim(_ id: String) -> String { "claim-\(HTMLText.anchor(id))" }

  /// A row in the matrix.
  static func line(_ row: String) -> String { "line-\(HTMLText.anchor(row))" }

  /// A row's drawer.
  static func drawer(_ row: String) -> String { "row-\(HTMLText.anchor(row))" }

  /// The part of a row's drawer that is about one column, from 0.
  static func evidence(_ row: String, _ column: Int) -> String { "\(drawer(row))-\(column + 1)" }

  /// A finding by its number from 1.
  static func finding(_ number: Int) -> String { "finding-\(number)" }
}
