internal import TerminalText

/// One claim of a review as it is shown: what stands above, the claim, and what stands below.
package struct ReviewScreen {
  package var header: String
  package var body: [Block]
  /// Recent tags and the keys: rows of words that are not broken.
  package var footer: [[String]]
  /// What the last key did.
  package var message: String

  /// The footer in lines of a width.
  package func footerLines(width: Int) -> [String] {
    footer.flatMap { row in
      row.reduce(into: [String]()) { lines, word in
        let longer = lines.last.map { $0 + "  " + word } ?? word
        if lines.isEmpty || TerminalText.width(longer) > width {
          lines.append(word)
        } else {
          lines[lines.count - 1] = longer
        }
      }
    }
  }
}

/// What a key of a review leads to.
package enum ReviewStep {
  /// The screen changed.
  case draw
  /// A command was begun with these words; the analyst types the rest.
  case ask(String)
  /// Something to read before the review goes on.
  case page(Reply)
  case leave
}
