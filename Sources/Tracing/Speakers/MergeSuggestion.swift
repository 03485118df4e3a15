/// Two speakers that are likely one.
package struct MergeSuggestion: Hashable, Sendable, Codable {
  /// The name to count as the other.
  package var name: String
  package var canonical: String
  /// Whether nothing speaks against it; the rest is for the analyst.
  package var isCertain: Bool
  /// Why, a sentence each.
  package var reasons: [String]
}
