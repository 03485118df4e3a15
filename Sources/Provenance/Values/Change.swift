package import ClaimModel

/// What an analyst asks of the store, in the ids of this store.
package enum Change: Hashable, Sendable {
  case tag([ClaimID], tag: String)
  case untag([ClaimID], tag: String)
  case dispute([ClaimID], reason: String)
  /// Closes every open dispute of the claims.
  case resolve([ClaimID], note: String)
  case annotate([ClaimID], text: String)
  case evidence([ClaimID], Evidence)
  /// Replaces this author's earlier verdict on the same aspect.
  case verdict([ClaimID], Verdict)
  /// Takes this author's verdict on an aspect back.
  case withdrawVerdict([ClaimID], VerdictAspect)
  case correct([ClaimID], Correction)
  /// Says that this is no claim; it leaves every list.
  case reject([ClaimID], reason: String?)
  /// Takes a rejection back.
  case accept([ClaimID])
  /// Adds a claim the extractor did not find.
  case addClaim(DocumentID, Claim, chain: [ChainLink])
  case link(ClaimID, ClaimRelation, ClaimID)
  case unlink(ClaimID, ClaimRelation, ClaimID)
  /// Counts claims of the names as the canonical speaker's.
  case aliasSpeakers([String], canonical: String)
  /// Lets the names stand for themselves again.
  case splitSpeakers([String])
  case addToCase([DocumentID], name: String)
  case removeFromCase([DocumentID], name: String)
}

package enum ClaimRelation: String, Sendable, Codable, CaseIterable {
  case same
  case contradicts
  case updates
}

/// What a command did to the store.
package struct ChangeReport: Hashable, Sendable, Codable {
  /// One sentence a part, in the order they were done; empty when nothing had to change.
  package var words: [String]
  package var operations: [OperationID]
  /// The claims that changed.
  package var claims: [ClaimID]

  package init(
    words: [String] = [], operations: [OperationID], claims: [ClaimID]
  ) {
    self.words = words
    self.operations = operations
    self.claims = claims
  }

  package var isUnchanged: Bool { operations.isEmpty }
}
