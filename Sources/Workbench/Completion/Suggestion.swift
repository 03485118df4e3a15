/// One way to go on with a line of the prompt.
package struct Suggestion: Hashable, Sendable {
  /// What replaces the word before the cursor.
  package let text: String
  /// A few words beside it.
  package let meaning: String?
  /// Whether more follows in the same word.
  package let isOpen: Bool

  init(_ text: String, _ meaning: String? = nil, isOpen: Bool = false) {
    self.text = text
    self.meaning = meaning
    self.isOpen = isOpen
  }
}
