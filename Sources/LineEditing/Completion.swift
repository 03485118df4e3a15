/// One way to go on from the word before the cursor.
package struct Completion: Sendable, Equatable {
  /// What replaces the whole word, quotes included where the word needs them.
  package var text: String
  /// A few words shown beside it when there are several.
  package var meaning: String?
  /// Whether more can follow in the same word (`speaker:`, a folder); else a space is added.
  package var isOpen: Bool

  package init(_ text: String, meaning: String? = nil, isOpen: Bool = false) {
    self.text = text
    self.meaning = meaning
    self.isOpen = isOpen
  }
}

/// Returns what can stand in place of the word before the cursor, in the order to show it.
///
/// `cursor` is an offset in the line's UTF-8. The word is `CompletionWord(in: line, before: cursor)`;
/// all that is returned goes on from it, though it may be written otherwise.
package typealias Completer = @MainActor (_ line: String, _ cursor: Int) -> [Completion]
