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
  /// By tag in alphabetical order, then in the order of time: several analysts may put the same one on.
  package var taggings: [TaggingRecord]
  package var disputes: [DisputeRecord]
  package var annotations: [AnnotationRecord]
  package var evidence: [EvidenceRecord]
  /// Several analysts' verdicts stand side by side.
  package var verdicts: [VerdictRecord]
  /// At most one an aspect.
  package var adjudications: [VerdictRecord]
  package var corrections: [CorrectionRecord]
  package var links: [ClaimLinkRecord]
  /// Set when an analyst said that this is no claim.
  package var rejected: Signature?
  /// Who is done with it.
  package var reviewed: [Signature]

  package init(
    id: ClaimID, global: ContentHash, document: DocumentID, claim: Claim, content: String,
    chain: [ChainLink] = [], speaker: String? = nil, selector: QuoteSelector,
    taggings: [TaggingRecord] = [],
    disputes: [DisputeRecord] = [], annotations: [AnnotationRecord] = [],
    evidence: [EvidenceRecord] = [], verdicts: [VerdictRecord] = [],
    adjudications: [VerdictRecord] = [], corrections: [CorrectionRecord] = [],
    links: [ClaimLinkRecord] = [], rejected: Signature? = nil,
    reviewed: [Signature] = []
  ) {
    self.id = id
    self.global = global
    self.document = document
    self.claim = claim
    self.content = content
    self.chain = chain
    self.speaker = speaker
    self.selector = selector
    self.taggings = taggings
    self.disputes = disputes
    self.annotations = annotations
    self.evidence = evidence
    self.verdicts = verdicts
    self.adjudications = adjudications
    self.corrections = corrections
    self.links = links
    self.rejected = rejected
    self.reviewed = reviewed
  }

  /// Each once, in alphabetical order.
  package var tags: [String] {
    taggings.reduce(into: []) { if $0.last != $1.tag { $0.append($1.tag) } }
  }

  package var isDisputed: Bool { disputes.contains { $0.resolved == nil } }
}

/// Who did something, and when.
package struct Signature: Hashable, Sendable, Codable {
  package var author: String
  package var at: Timestamp
  package var operation: OperationID

  package init(
    author: String, at: Timestamp, operation: OperationID
  ) {
    self.author = author
    self.at = at
    self.operation = operation
  }
}

package struct EvidenceRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var evidence: Evidence

  package init(
    by: Signature, evidence: Evidence
  ) {
    self.by = by
    self.evidence = evidence
  }
}

package struct VerdictRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var verdict: Verdict

  package init(
    by: Signature, verdict: Verdict
  ) {
    self.by = by
    self.verdict = verdict
  }
}

package struct CorrectionRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var correction: Correction

  package init(
    by: Signature, correction: Correction
  ) {
    self.by = by
    self.correction = correction
  }
}

package struct ClaimLinkRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var relation: ClaimRelation
  package var other: ClaimID
  /// True when the other claim was linked to this one: it is the other that updates it.
  package var isIncoming: Bool

  package init(
    by: Signature, relation: ClaimRelation, other: ClaimID, isIncoming: Bool
  ) {
    self.by = by
    self.relation = relation
    self.other = other
    self.isIncoming = isIncoming
  }
}
