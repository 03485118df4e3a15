internal import Provenance

/// Lineages in words.
enum LineageWords {
  /// "4 articles, 3 lineages, 12 primary speakers".
  static func count(_ counted: Independence) -> String {
    [
      plural(counted.articles, "article"), plural(counted.lineages, "lineage"),
      plural(counted.primarySpeakers, "primary speaker"),
    ].joined(separator: ", ")
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  static func kind(_ link: LineageLink) -> String {
    switch link.kind {
    case .version: "another version"
    case .copy: link.basis == .text ? "an uncredited copy" : "a copy"
    case .translation: "a translation"
    case .rewrite: "a rewriting"
    case .sibling: "from the same source"
    case .passages: "passages"
    }
  }
}
