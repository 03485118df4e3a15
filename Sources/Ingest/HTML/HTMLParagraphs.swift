/// The text of a part of a page, paragraph by paragraph.
struct HTMLParagraphs {
  private var paragraphs: [String] = []
  private var current = HTMLSpaceCollapser()
  private var linkBytes = 0
  private var links = 0
  private var prose = 0

  /// Returns the paragraphs, an empty line between them.
  ///
  /// A `br` ends a line. Times outside of prose and lists of links are left out.
  static func text(of part: HTMLNode) -> String {
    var reader = HTMLParagraphs()
    part.walk { event in
      switch event {
      case .enter(let node): return reader.enter(node, isRoot: node == part)
      case .leave(let node): reader.leave(node)
      }
      return true
    }
    reader.endParagraph()
    return reader.paragraphs.joined(separator: "\n\n")
  }

  private mutating func enter(_ node: HTMLNode, isRoot: Bool) -> Bool {
    if node.isText {
      append(node.content)
      return false
    }
    guard node.isElement, isRoot || !HTMLElements.isSkipped(node) else { return false }
    if node.name == "time", prose == 0 { return false }
    if node.name == "br" { current.breakLine() }
    if HTMLElements.blocks.contains(node.name) { endParagraph() }
    prose += HTMLElements.prose.contains(node.name) ? 1 : 0
    links += node.name == "a" ? 1 : 0
    return true
  }

  private mutating func leave(_ node: HTMLNode) {
    if HTMLElements.blocks.contains(node.name) { endParagraph() }
    prose -= HTMLElements.prose.contains(node.name) ? 1 : 0
    links -= node.name == "a" ? 1 : 0
  }

  private mutating func append(_ text: String) {
    let before = current.text.utf8.count
    current.append(text)
    if links > 0 { linkBytes += current.text.utf8.count - before }
  }

  private mutating func endParagraph() {
    defer {
      current = HTMLSpaceCollapser()
      linkBytes = 0
    }
    var text = current.text
    while text.last == "\n" { text.removeLast() }
    let isLinks = prose == 0 && linkBytes * 5 >= text.utf8.count * 4
    if !text.isEmpty, !isLinks { paragraphs.append(text) }
  }
}
