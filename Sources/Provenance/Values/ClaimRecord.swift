package import ClaimModel

/// A claim as the store shows it: what was read, and what analysts said about it.
package struct ClaimRecord: Hashable, Sendable, Codable, Identifiable {
  package var id: ClaimID
  /// The same in every store: SHA-256 of the document, the kind and the content ranges.
  package var global: ContentHash
  package var document: DocumentID
  /// With analysts' corrections.
  package var claim: Claim
  /// The words of the content; parts of an interrupted quotation are joined by " … ".
  package var content: String
  /// First speaker first.
  package var chain: [ChainLink]
  /// The speaker as claims are grouped: the resolved name after aliases, else the mention's words.
  package var speaker: String?
  /// Survives edits of the document; of the first content range.
  package var selector: QuoteSelector
  /// In alphabetical order.
  package var tags: [String]
  package var disputes: [DisputeRecord]
  package var annotations: [AnnotationRecord]
  package var evidence: [EvidenceRecord]
  /// Several analysts' verdicts stand side by side.
  package var verdicts: [VerdictRecord]
  package var corrections: [CorrectionRecord]
  package var links: [ClaimLinkRecord]
  /// Set when an analyst said that this is no claim.
  package var rejected: Signature?

  package var isDisputed: Bool { disputes.contains { $0.resolved == nil } }
}

/// Who did something, and when.
package struct Signature: Hashable, Sendable, Codable {
  package var author: String
  package var at: Timestamp
  package var operation: OperationID
}

package struct DisputeRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var reason: String
  package var resolved: Signature?
  package var resolution: String?
}

package struct AnnotationRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var text: String
}

package struct EvidenceRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var evidence: Evidence
}

package struct VerdictRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var verdict: Verdict
}

package struct CorrectionRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var correction: Correction
}

package struct ClaimLinkRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var relation: ClaimRelation
  package var other: ClaimID
  /// True when the other claim was linked to this one: it is the other that updates it.
  package var isIncoming: Bool
}
