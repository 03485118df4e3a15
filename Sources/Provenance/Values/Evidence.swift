/// What an analyst lays beside a claim.
package struct Evidence: Hashable, Sendable, Codable {
  package var stance: EvidenceStance
  /// A URL, a citation, or another document's id.
  package var reference: String
  package var note: String?
  package var kind: EvidenceKind?
  /// The day it was looked at, `2026-03-16`.
  package var accessed: String?
  /// SHA-256 of the file, or of the archived copy of a page, in hexadecimal.
  package var sha256: String?

  package init(
    stance: EvidenceStance, reference: String, note: String? = nil, kind: EvidenceKind? = nil,
    accessed: String? = nil, sha256: String? = nil
  ) {
    self.stance = stance
    self.reference = reference
    self.note = note
    self.kind = kind
    self.accessed = accessed
    self.sha256 = sha256
  }
}

package enum EvidenceStance: String, Sendable, Codable, CaseIterable {
  case supports
  case refutes
  case context
}

/// What a piece of evidence is.
package enum EvidenceKind: String, Sendable, Codable, CaseIterable {
  case url
  case file
  case claim
  case text
}
