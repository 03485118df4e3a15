package import Messages

/// Rows under headings.
package struct Table: Hashable, Sendable {
  package var columns: [Column]
  package var rows: [[String]]

  package struct Column: Hashable, Sendable {
    /// Programs read it in English, people in their language.
    package var title: Message
    /// Numbers stand on the right.
    package var isNumber: Bool
    /// Takes the width that the other columns leave, and wraps.
    package var isWide: Bool

    package init(_ title: Message, isNumber: Bool = false, isWide: Bool = false) {
      self.title = title
      self.isNumber = isNumber
      self.isWide = isWide
    }
  }

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
