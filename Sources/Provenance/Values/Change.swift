package import ClaimModel

/// What an analyst asks of the store, in the ids of this store.
package enum Change: Hashable, Sendable {
  case tag([ClaimID], tag: String)
  /// Takes this author's tag off, or that of an analyst named.
  case untag([ClaimID], tag: String, of: String? = nil)
  case dispute([ClaimID], reason: String, grounds: String? = nil)
  /// Closes every open dispute of the claims, or the one that an operation opened.
  case resolve(
    [ClaimID], note: String, outcome: DisputeOutcome? = nil, dispute: OperationID? = nil)
  /// A note may answer another one, named by the operation that wrote it.
  case annotate([ClaimID], text: String, type: AnnotationType? = nil, replyTo: OperationID? = nil)
  /// Writes a note anew on every claim it stands on.
  case editAnnotation(OperationID, text: String)
  case resolveAnnotation(OperationID, note: String)
  /// Says that this author has looked at the claims and is done with them.
  case review([ClaimID])
  /// Settles what verdicts differ on; they stay beside it.
  case adjudicate([ClaimID], Verdict)
  case defineCode(CodeDefinition)
  case removeCode(String)
  /// Renames a tag on every claim; one that exists takes the claims over.
  case renameTag(String, to: String)
  case saveView(SavedView)
  case dropView(String)
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
  /// Taking *same* away keeps the claims apart from then on.
  case unlink(ClaimID, ClaimRelation, ClaimID)
  /// Counts claims of the names as the canonical speaker's.
  case aliasSpeakers([String], canonical: String)
  /// Lets the names stand for themselves again.
  case splitSpeakers([String])
  case editSpeaker(String, SpeakerFacts)
  /// Counts documents of the names as the canonical source's, which may be a new name.
  case aliasSources([String], canonical: String)
  case splitSources([String])
  case editSource(String, SourceFacts)
  /// Says how a document's text stands to another's; nil takes the word back.
  case relate(DocumentID, DocumentRelation?, DocumentID)
  case addToCase([DocumentID], name: String)
  case removeFromCase([DocumentID], name: String)
}

package enum ClaimRelation: String, Sendable, Codable, CaseIterable {
  case same
  /// Not the same, however alike they are; a comparison keeps them in different rows.
  case apart
  case contradicts
  case updates

  /// What cannot hold beside it; these two hold in either order of the claims.
  var opposite: ClaimRelation? {
    switch self {
    case .same: .apart
    case .apart: .same
    case .contradicts, .updates: nil
    }
  }
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
