/// What an analyst lays beside a claim.
package struct Evidence: Hashable, Sendable, Codable {
  package var stance: EvidenceStance
  /// A URL, a citation, or another document's id.
  package var reference: String
  package var note: String?

  package init(stance: EvidenceStance, reference: String, note: String? = nil) {
    self.stance = stance
    self.reference = reference
    self.note = note
  }
}

package enum EvidenceStance: String, Sendable, Codable, CaseIterable {
  case supports
  case refutes
  case context
}
