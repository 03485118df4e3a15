/// One step of the way a claim came, from its first speaker to the document.
package struct ChainLink: Hashable, Sendable, Codable {
  package var role: ChainRole
  package var name: String
  package var basis: LinkBasis
  /// Where the document says so; nil for an analyst's link.
  package var evidence: ByteRange?
  /// One sentence: why the link stands here ("the clitic -nya refers to …").
  package var reason: String

  package init(
    role: ChainRole, name: String, basis: LinkBasis, evidence: ByteRange? = nil, reason: String
  ) {
    self.role = role
    self.name = name
    self.basis = basis
    self.evidence = evidence
    self.reason = reason
  }
}

/// In the order of a chain, first speaker first.
package enum ChainRole: String, Sendable, Codable, CaseIterable {
  case speaker
  case spokesperson
  case statement
  case agency
  case outlet
  case document
}

package enum LinkBasis: String, Sendable, Codable, CaseIterable {
  case explicit
  case inferred
  case analyst
}
