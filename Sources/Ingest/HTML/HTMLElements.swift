/// What the elements of a page are for (HTML Living Standard, §4), as far as the story's text asks.
enum HTMLElements {
  /// Never part of the story. Captions go with their figures.
  static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "head", "nav", "aside", "footer", "form", "button",
    "select", "textarea", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video",
    "figure", "map", "dialog", "menu", "address", "h1",
  ]

  /// Their start and end are the borders of paragraphs.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "body", "blockquote", "pre", "h2", "h3",
    "h4",
    "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "caption", "details",
    "summary", "hr", "center", "fieldset",
  ]

  /// A paragraph that only holds a link stays when it stands in one of these.
  static let prose: Set<String> = ["p", "blockquote", "pre"]

  private static let skippedRoles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "form",
  ]

  /// Whether a node and all that is inside is left out.
  static func isSkipped(_ node: HTMLNode) -> Bool {
    if skipped.contains(node.name) { return true }
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    return node["role"].map { skippedRoles.contains($0) } ?? false
  }
}
