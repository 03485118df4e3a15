internal import Provenance

/// The beginning of a word that is to be completed.
struct CompletionStart {
  /// As typed.
  let text: String
  /// Of a filter's term, such as `speaker`.
  let key: FilterKey?
  /// What stands behind the key, or the word; without quotation marks.
  let value: String
  /// What stands before the value: nothing, `speaker:`, `-tag:`, `tag:a,`.
  let head: String

  init(_ word: String) {
    text = word
    let colon = word.firstIndex(of: ":")
    key = colon.flatMap { colon in
      FilterKey(rawValue: word[..<colon].drop { "-(".contains($0) }.lowercased())
    }
    let start = key == nil ? word.startIndex : colon.map(word.index(after:)) ?? word.startIndex
    let comma = word[start...].lastIndex(of: ",").map(word.index(after:)) ?? start
    head = String(word[..<comma])
    value = word[comma...].filter { $0 != "\"" }
  }

  /// Returns those that go on from here: what begins so, else what has a word that does.
  func fitting(_ suggestions: [Suggestion]) -> [Suggestion] {
    let start = Self.folded(text)
    let beginning = suggestions.filter { Self.folded($0.text).hasPrefix(start) }
    return beginning.isEmpty ? suggestions.filter(hasWord) : beginning
  }

  private func hasWord(_ suggestion: Suggestion) -> Bool {
    guard !value.isEmpty, suggestion.text.hasPrefix(head) else { return false }
    let rest = Self.folded(String(suggestion.text.dropFirst(head.count)))
    let wanted = Self.folded(value)
    return rest.contains(" " + wanted) || rest.contains("/" + wanted)
  }

  private static func folded(_ text: String) -> String {
    Folding.fold(text.filter { $0 != "\"" })
  }
}
