/// What one TAB does, decided apart from the terminal.
enum CompletionStep: Equatable {
  /// Nothing fits.
  case beep
  /// The word becomes this text.
  case replace(with: String)
  /// The word is as long as it gets; these are the ways on.
  case list([Completion])

  init(word: String, completions: [Completion]) {
    guard let first = completions.first else {
      self = .beep
      return
    }
    if completions.count == 1 {
      self = .replace(with: first.isOpen ? first.text : first.text + " ")
      return
    }
    let common = completions.dropFirst().reduce(first.text) { Self.commonPrefix($0, $1.text) }
    self = common.utf8.count > word.utf8.count ? .replace(with: common) : .list(completions)
  }

  private static func commonPrefix(_ left: String, _ right: String) -> String {
    var end = left.startIndex
    for (one, other) in zip(left, right) {
      guard one == other else { break }
      end = left.index(after: end)
    }
    return String(left[..<end])
  }
}
