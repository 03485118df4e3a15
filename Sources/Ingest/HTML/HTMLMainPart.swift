/// Finds the element of a page that holds the story.
///
/// First choice is what the page itself marks (`articleBody` of schema.org, then `article`, then
/// `main`), the one with most text in paragraphs, if it holds a third of the page's. Else the element
/// whose own paragraphs hold most text (as Readability does). Links do not count as text.
struct HTMLMainPart {
  private var marks: [Mark: (node: HTMLNode, weight: Int)] = [:]
  private var parents: [HTMLNode: Int] = [:]
  private var best: (node: HTMLNode, weight: Int)?
  private var total = 0
  private var links = 0
  private var paragraphs: [HTMLNode] = []
  private var open: [(mark: Mark, weightBefore: Int)] = []

  private enum Mark: CaseIterable {
    case articleBody, article, main
  }

  /// Returns the story's element; the root when no paragraph holds text.
  static func find(in root: HTMLNode) -> HTMLNode {
    var search = HTMLMainPart()
    root.walk { event in
      switch event {
      case .enter(let node): return search.enter(node)
      case .leave(let node): search.leave(node)
      }
      return true
    }
    return search.choice ?? root
  }

  private var choice: HTMLNode? {
    for mark in Mark.allCases {
      if let marked = marks[mark], marked.weight > 0, marked.weight * 3 >= total {
        return marked.node
      }
    }
    return best?.node
  }

  private mutating func enter(_ node: HTMLNode) -> Bool {
    if node.isText, links == 0, let paragraph = paragraphs.last { weigh(node, in: paragraph) }
    guard node.isElement, !HTMLElements.isSkipped(node) else { return false }
    if let mark = Self.mark(node) { open.append((mark, total)) }
    if node.name == "p" { paragraphs.append(node) }
    links += node.name == "a" ? 1 : 0
    return true
  }

  private mutating func leave(_ node: HTMLNode) {
    if node.name == "p" { paragraphs.removeLast() }
    links -= node.name == "a" ? 1 : 0
    guard Self.mark(node) != nil, let (mark, before) = open.popLast() else { return }
    if total - before > marks[mark]?.weight ?? 0 { marks[mark] = (node, total - before) }
  }

  /// Adds the length of a text to the page and to the element that holds its paragraph.
  private mutating func weigh(_ text: HTMLNode, in paragraph: HTMLNode) {
    let length = HTMLText.collapsed(text.content).utf8.count
    total += length
    guard let holder = paragraph.parent else { return }
    let weight = parents[holder, default: 0] + length
    parents[holder] = weight
    if weight > best?.weight ?? 0 { best = (holder, weight) }
  }

  private static func mark(_ node: HTMLNode) -> Mark? {
    if node["itemprop"] == "articleBody" { return .articleBody }
    if node.name == "article" { return .article }
    return node.name == "main" || node["role"] == "main" ? .main : nil
  }
}
