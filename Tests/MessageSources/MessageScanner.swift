/// Finds the messages in Swift source: the literals of `say("…")` and `Message("…")`, and what commands
/// say of themselves (`abstract:`, `discussion:`, `help:` and the names of groups).
package struct MessageScanner {
  private let text: [Character]

  package init(_ source: String) { text = Array(source) }

  /// The keys, in their order.
  package var keys: [String] {
    var keys: [String] = []
    var place = 0
    while place < text.count {
      if let end = commentEnd(place) {
        place = end
      } else if let (mark, start) = opening(place) {
        let literal = literals(start)
        keys += mark.isDiscussion ? Self.paragraphs(literal.key) : [literal.key]
        place = start + 1
      } else {
        place += 1
      }
    }
    return keys.filter { !$0.isEmpty }
  }

  /// Literals that read like sentences and are no messages.
  package var unmarkedSentences: [String] {
    var found: [String] = []
    var place = 0
    while place < text.count {
      if let end = commentEnd(place) {
        place = end
      } else if let (_, start) = opening(place) {
        place = literals(start).end
      } else if text[place] == "\"" {
        let literal = SwiftLiteral(text, at: place)
        if Self.isSentence(literal.key) { found.append(literal.key) }
        place = literal.end
      } else {
        place += 1
      }
    }
    return found
  }

  private static func isSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ").filter { $0.contains(where: \.isLetter) }
    let isSQL = words.contains {
      ["SELECT", "WHERE", "LIMIT", "BETWEEN", "TABLE", "INDEX", "UPDATE", "AND"].contains($0)
    }
    return !isSQL && words.count > 2 && text.last.map { ".?!".contains($0) } == true
  }

  /// The paragraphs of a discussion that are sentences: all before the examples.
  package static func paragraphs(_ discussion: String) -> [String] {
    let lines = discussion.split(separator: "\n", omittingEmptySubsequences: false)
    let prose = lines.prefix { !$0.hasPrefix("Examples:") }
    return prose.split(separator: "").map { $0.joined(separator: " ") }
  }
}

extension MessageScanner {
  private struct Mark {
    var words: String
    var isDiscussion = false
    /// The message is the second argument.
    var isSecond = false
  }

  private static let marks = [
    Mark(words: "say("), Mark(words: "Message("), Mark(words: "abstract:"),
    Mark(words: "discussion:", isDiscussion: true), Mark(words: "help:"),
    Mark(words: "ArgumentHelp("), Mark(words: "CommandGroup(name:"), Mark(words: "noted("),
    Mark(words: "Rule(", isSecond: true), Mark(words: "ReviewKey(", isSecond: true),
    Mark(words: ".init("),
  ]

  /// A mark that begins here with a literal behind it, and where the literal starts.
  private func opening(_ place: Int) -> (Mark, Int)? {
    for mark in Self.marks where text[place...].starts(with: mark.words) {
      if place > 0, text[place - 1].isLetter || text[place - 1] == "." { continue }
      var start = skippingSpace(place + mark.words.count)
      if mark.isSecond { start = behindArgument(start) }
      if start < text.count, text[start] == "\"" { return (mark, start) }
    }
    return nil
  }

  private func commentEnd(_ place: Int) -> Int? {
    guard text[place...].starts(with: "//") else { return nil }
    return text[place...].firstIndex(of: "\n") ?? text.count
  }

  /// Where the argument after the one that starts here starts.
  private func behindArgument(_ place: Int) -> Int {
    var end = place
    if end < text.count, text[end] == "\"" { end = SwiftLiteral(text, at: end).end }
    let comma = text[min(end, text.count)...].firstIndex(of: ",") ?? text.count - 1
    return skippingSpace(comma + 1)
  }

  private func skippingSpace(_ place: Int) -> Int {
    text[place...].firstIndex { !$0.isWhitespace } ?? text.count
  }

  /// The literal that starts here, with those that are added to it by `+`.
  private func literals(_ start: Int) -> SwiftLiteral {
    var literal = SwiftLiteral(text, at: start)
    while true {
      let plus = skippingSpace(literal.end)
      guard plus < text.count, text[plus] == "+" else { return literal }
      let next = skippingSpace(plus + 1)
      guard next < text.count, text[next] == "\"" else { return literal }
      literal.append(SwiftLiteral(text, at: next))
    }
  }
}
