/// How one document's text stands to another's.
package struct LineageLink: Hashable, Sendable, Codable {
  package var document: DocumentID
  /// What it goes back to; of two translations of a text that is not in the store, the earlier one.
  package var upstream: DocumentID
  package var kind: LineageLinkKind
  /// Strong links make one lineage; weak ones only suggest it.
  package var isStrong: Bool
  package var basis: LineageBasis
  /// One sentence.
  package var reason: String
  /// 0 to 1, of the smaller text: its shingles that the other has too.
  package var copied: Double
  /// 0 to 1, of the smaller text: its names and numbers that the other has in the same order.
  package var carried: Double
}

package enum LineageLinkKind: String, Sendable, Codable, CaseIterable {
  case version
  case copy
  /// In another language.
  case translation
  /// In one language, without common passages.
  case rewrite
  /// Both go back to a text that is not in the store.
  case sibling
  /// Passages only.
  case passages
}

/// What a link rests on.
package enum LineageBasis: String, Sendable, Codable, CaseIterable {
  case credit
  case text
  case address
  case analyst
}
