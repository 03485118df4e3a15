/// What can go wrong with a store: facts only; ``StoreError/message`` words them.
package enum StoreError: Error, Hashable, Sendable {
  case storeNotFound(path: String)
  /// A parent folder that is missing or is a file.
  case folderNotFound(path: String)
  case isFolder(path: String)
  case notSQLite(path: String)
  /// An SQLite file of another program.
  case foreignStore(path: String, applicationID: UInt32)
  /// Written by a later version of this program.
  case newerSchema(path: String, found: Int, supported: Int)
  case permission(path: String, writing: Bool)
  case readOnly(path: String)
  /// Another process held the store for too long.
  case busy(path: String)
  case diskFull(path: String)
  /// ``Store/interrupt()`` was called.
  case interrupted
  case inputOutput(path: String, reason: String)
  case damaged(path: String, reason: String)
  case database(path: String, code: Int, reason: String)
  case unknownClaim(ClaimID)
  case unknownDocument(DocumentID)
  case unknownOperation(String)
  case unknownSession(SessionID)
  case unknownSpeaker(String, suggestion: String?)
  case unknownSource(String, suggestion: String?)
  case documentToItself(DocumentID)
  /// A claim with these ranges and this kind is there already.
  case claimExists(ClaimID)
  case claimToItself(ClaimID)
  /// A range that is empty, unordered, outside the text or inside a character.
  case badRange(start: Int, end: Int, length: Int)
  case emptyName(what: String)
  case nothingToUndo(author: String)
  case nothingToRedo(author: String)
  /// A stored operation or reading that cannot be read.
  case unreadable(operation: String, reason: String)
  case fileExists(path: String)
  case fileNotFound(path: String)
  /// A bundle, or a line of it, that no store can have written.
  case badBundle(path: String, line: Int?, reason: String)
  case badSignature(path: String, reason: String)
  case unusableKey(path: String, reason: String)
  case programNotFound(name: String)
  case restorePointExists(String)
  /// No note, or no dispute, was written by this operation.
  case unknownRemark(OperationID)
  case unknownTag(String, suggestion: String?)
  case unknownView(String, suggestion: String?)
  case unknownRestorePoint(String, suggestion: String?)

  package enum Kind: String, Sendable, CaseIterable {
    case usage
    case data
    case notFound = "not-found"
    case store
    case permission
    case conflict
    case busy
    case inputOutput = "input-output"
    case schema
    case interrupted

    /// The exit code of a command that fails so, after BSD `sysexits.h`.
    package var exitCode: Int32 {
      switch self {
      case .usage: 64  // EX_USAGE
      case .data, .schema: 65  // EX_DATAERR
      case .notFound: 66  // EX_NOINPUT
      case .store: 70  // EX_SOFTWARE
      case .conflict: 73  // EX_CANTCREAT
      case .inputOutput: 74  // EX_IOERR
      case .busy: 75  // EX_TEMPFAIL
      case .permission: 77  // EX_NOPERM
      case .interrupted: 130
      }
    }
  }

  package var kind: Kind {
    switch self {
    case .storeNotFound, .folderNotFound, .unknownClaim, .unknownDocument, .unknownOperation,
      .unknownSession, .unknownSpeaker, .unknownSource, .unknownRestorePoint, .fileNotFound,
      .programNotFound, .unknownRemark, .unknownTag, .unknownView:
      .notFound
    case .isFolder, .claimToItself, .documentToItself, .badRange, .emptyName, .nothingToUndo,
      .nothingToRedo,
      .unusableKey:
      .usage
    case .notSQLite, .foreignStore, .damaged, .unreadable, .badBundle, .badSignature: .data
    case .newerSchema: .schema
    case .permission, .readOnly: .permission
    case .busy: .busy
    case .interrupted: .interrupted
    case .diskFull, .inputOutput: .inputOutput
    case .database: .store
    case .claimExists, .fileExists, .restorePointExists: .conflict
    }
  }
}
