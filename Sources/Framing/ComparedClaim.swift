package import ClaimModel

/// One claim with everything the store knows about it.
package struct ComparedClaim: Hashable, Sendable {
  /// What people call it: "c12"; unique among the documents of one comparison.
  package var id: String
  package var claim: Claim
  package var chain: [ChainLink]
  package var tags: [String]
  /// Who put the tags on.
  package var taggings: [ReportedTagging]
  package var disputes: [ReportedDispute]
  package var annotations: [ReportedAnnotation]
  package var verdicts: [ReportedVerdict]
  package var evidence: [ReportedEvidence]
  /// What a meaning model read in each of the claim's pieces; empty without one.
  package var meanings: [MeaningVector?] = []

  package init(
    id: String, claim: Claim, chain: [ChainLink] = [], tags: [String] = [],
    taggings: [ReportedTagging] = [],
    disputes: [ReportedDispute] = [], annotations: [ReportedAnnotation] = [],
    verdicts: [ReportedVerdict] = [], evidence: [ReportedEvidence] = []
  ) {
    self.id = id
    self.claim = claim
    self.chain = chain
    self.tags = tags
    self.taggings = taggings
    self.disputes = disputes
    self.annotations = annotations
    self.verdicts = verdicts
    self.evidence = evidence
  }

  /// The first byte of the content; the sentence's where the content is empty.
  package var start: Int { claim.content.first?.start ?? claim.sentence.start }
}
