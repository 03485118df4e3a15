/// One operation of the log in words.
package struct HistoryEntry: Hashable, Sendable, Codable, Identifiable {
  package var id: OperationID
  package var hash: ContentHash
  /// The first operation of the command it belongs to.
  package var leader: ContentHash
  package var author: String
  package var at: Timestamp
  package var session: SessionID?
  package var kind: OperationKind
  /// "tagged c1, c4 with numbers".
  package var words: String
  /// What the analyst typed, when the command said so.
  package var command: String?
  package var claims: [ClaimID]
  package var documents: [DocumentID]
  /// Taken back by a later undo.
  package var isUndone: Bool
  /// Whose signatures over the log cover it.
  package var signers: [Signer]

  package init(
    id: OperationID, hash: ContentHash, leader: ContentHash, author: String, at: Timestamp,
    session: SessionID? = nil, kind: OperationKind, words: String, command: String? = nil,
    claims: [ClaimID], documents: [DocumentID], isUndone: Bool, signers: [Signer] = []
  ) {
    self.id = id
    self.hash = hash
    self.leader = leader
    self.author = author
    self.at = at
    self.session = session
    self.kind = kind
    self.words = words
    self.command = command
    self.claims = claims
    self.documents = documents
    self.isUndone = isUndone
    self.signers = signers
  }
}

/// One run of the prompt.
package struct SessionRecord: Hashable, Sendable, Codable, Identifiable {
  package var id: SessionID
  package var author: String
  package var begun: Timestamp
  /// Of the last operation, or of its end.
  package var last: Timestamp
  package var ended: Bool
  /// Without the session's own begin and end.
  package var operationCount: Int

  package init(
    id: SessionID, author: String, begun: Timestamp, last: Timestamp, ended: Bool,
    operationCount: Int
  ) {
    self.id = id
    self.author = author
    self.begun = begun
    self.last = last
    self.ended = ended
    self.operationCount = operationCount
  }
}
