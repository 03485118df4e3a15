/// What a new version of a document did to one claim.
package struct VersionChange: Hashable, Sendable, Codable {
  package var kind: VersionChangeKind
  /// Nil for a claim that was added.
  package var before: VersionSide?
  /// Nil for a claim that is gone.
  package var after: VersionSide?
}

package enum VersionChangeKind: String, Sendable, Codable, CaseIterable {
  case added
  case gone
  case numberChanged = "number-changed"
  case attributionChanged = "attribution-changed"
  case reworded
}

package struct VersionSide: Hashable, Sendable, Codable {
  package var claim: String
  /// The exact words.
  package var text: String
  /// The number or the attribution that changed; empty where the words say all.
  package var value: String
}
