/// What a check of the store looked at and found.
package struct CheckReport: Hashable, Sendable, Codable {
  package var operations = 0
  package var documents = 0
  package var claims = 0
  /// Empty when the store is sound.
  package var problems: [CheckProblem] = []
  /// What a repair did; empty without one.
  package var repairs: [String] = []

  package var isSound: Bool { problems.isEmpty }
}

/// One thing that is not as it must be: facts only, worded by ``message``.
package enum CheckProblem: Hashable, Sendable, Codable {
  /// SQLite's own words on the file.
  case file(String)
  case foreignKey(table: String, row: Int64?)
  /// A field of an operation was changed after it was written.
  case changedOperation(OperationID)
  case missingParent(OperationID)
  /// An operation that is older than one it knew of.
  case outOfOrder(OperationID)
  case wrongHeads
  case wrongLiveness(OperationID)
  /// The index from claims or documents to operations does not agree with an operation.
  case wrongIndex(table: String, operation: OperationID)
  /// Stored bytes whose hash is another: those of a document, or of what was read in it.
  case changedBytes(hash: ContentHash, what: String, documents: [DocumentID])
  case missingBytes(hash: ContentHash, documents: [DocumentID])
  /// A claim whose ranges do not reproduce its words.
  case wrongText(ClaimID)
  case unreadable(String)
  /// A row of a table that a replay of the log does not give.
  case unexpectedRow(table: String, key: String)
  /// A row that a replay gives and the table lacks.
  case missingRow(table: String, key: String)
  /// A part of the check that could not be done.
  case failed(part: String, reason: String)

  /// Whether the log, or bytes it needs, cannot be read, so that nothing can be worked out from it.
  var blocksRepair: Bool {
    switch self {
    case .file, .unreadable, .missingBytes, .failed: true
    default: false
    }
  }

  /// Whether working the tables out again from the log mends it.
  package var isRepairable: Bool {
    switch self {
    case .wrongLiveness, .wrongIndex, .wrongText, .unexpectedRow, .missingRow, .wrongHeads: true
    default: false
    }
  }
}
