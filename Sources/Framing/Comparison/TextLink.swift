/// How the text of one document goes back to that of another.
package struct TextLink: Hashable, Sendable {
  /// The id of the other document.
  package var upstream: String
  package var kind: TextLinkKind
  package var basis: TextLinkBasis
  /// One sentence.
  package var reason: String

  package init(upstream: String, kind: TextLinkKind, basis: TextLinkBasis, reason: String) {
    self.upstream = upstream
    self.kind = kind
    self.basis = basis
    self.reason = reason
  }
}

package enum TextLinkKind: String, Sendable, CaseIterable {
  case version
  case copy
  case translation
  case rewrite
  /// Both go back to a text that is not at hand.
  case sibling
  case passages
  /// Known by the credit alone: the texts were not compared, or the other is not at hand.
  case credit
}

package enum TextLinkBasis: String, Sendable, CaseIterable {
  case credit
  case text
  case address
  case analyst
}
