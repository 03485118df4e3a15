internal import Messages
internal import Provenance

/// Lineages in words.
enum LineageWords {
  /// "4 articles, 3 lineages, 12 primary speakers".
  static func count(_ counted: Independence) -> String {
    [
      say("\(counted.articles) articles"), say("\(counted.lineages) lineages"),
      say("\(counted.primarySpeakers) primary speakers"),
    ].joined(separator: ", ")
  }

  static func kind(_ link: LineageLink) -> String {
    switch link.kind {
    case .version: say("another version")
    case .copy: link.basis == .text ? say("an uncredited copy") : say("a copy")
    case .translation: say("a translation")
    case .rewrite: say("a rewriting")
    case .sibling: say("from the same source")
    case .passages: say("passages")
    }
  }
}
