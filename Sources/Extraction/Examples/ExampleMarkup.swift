package import ClaimModel

/// A pack example with its brackets read: the plain text and what must be found in it.
package struct ExampleMarkup: Sendable {
  package private(set) var text = ""
  /// Expected statements, by the number of their label.
  package private(set) var statements: [Statement] = []
  package private(set) var assertions: [ByteRange] = []
  package private(set) var boilerplate: [ByteRange] = []

  package struct Statement: Sendable {
    package var label: String
    package var content: [ByteRange] = []
    package var cue: [ByteRange] = []
    package var speaker: [ByteRange] = []
    /// The resolved speaker, where the example names one.
    package var resolved: String?
  }

  /// Reads `[S …] [Q …] [C …]`, `[C1 …]`, `[A …]`, `[B …]` and `[= Name]`; any other bracket is text.
  package init(_ markup: String) {
    var rest = Substring(markup)
    while let open = rest.firstIndex(of: "[") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = Self.matchingClose(inside), let part = Part(inside[..<close]) else {
        text += "["
        rest = inside
        continue
      }
      add(part)
      rest = inside[inside.index(after: close)...]
    }
    text += rest
    while text.last?.isWhitespace == true { text.removeLast() }
    statements.removeAll { $0.content.isEmpty }
  }

  private static func matchingClose(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  private struct Part {
    let kind: Character
    let label: String
    let text: Substring

    init?(_ inside: Substring) {
      guard let kind = inside.first, "SQCAB=".contains(kind),
        let space = inside.firstIndex(of: " ")
      else { return nil }
      let label = inside[inside.index(after: inside.startIndex)..<space]
      guard label.allSatisfy(\.isNumber) else { return nil }
      self.kind = kind
      self.label = String(label)
      text = inside[inside.index(after: space)...]
    }
  }

  private mutating func add(_ part: Part) {
    if part.kind == "=" {
      change(part.label) { $0.resolved = String(part.text) }
      return
    }
    let start = text.utf8.count
    let nested = ExampleMarkup(nested: part.text)
    text += nested.text
    let range = ByteRange(start, text.utf8.count)
    merge(nested, at: start)
    switch part.kind {
    case "S": change(part.label) { $0.speaker.append(range) }
    case "Q": change(part.label) { $0.cue.append(range) }
    case "C": change(part.label) { $0.content.append(range) }
    case "A": assertions.append(range)
    default: boilerplate.append(range)
    }
  }

  /// Reads what stands inside a bracket, its spaces kept.
  private init(nested: Substring) {
    var rest = nested
    while let open = rest.firstIndex(of: "[") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = Self.matchingClose(inside), let part = Part(inside[..<close]) else {
        text += "["
        rest = inside
        continue
      }
      add(part)
      rest = inside[inside.index(after: close)...]
    }
    text += rest
  }

  private mutating func merge(_ nested: ExampleMarkup, at offset: Int) {
    let moved = { (range: ByteRange) in ByteRange(range.start + offset, range.end + offset) }
    for statement in nested.statements {
      change(statement.label) {
        $0.content += statement.content.map(moved)
        $0.cue += statement.cue.map(moved)
        $0.speaker += statement.speaker.map(moved)
      }
    }
  }

  private mutating func change(_ label: String, _ change: (inout Statement) -> Void) {
    if let index = statements.firstIndex(where: { $0.label == label }) {
      change(&statements[index])
    } else {
      var statement = Statement(label: label)
      change(&statement)
      statements.append(statement)
    }
  }
}
