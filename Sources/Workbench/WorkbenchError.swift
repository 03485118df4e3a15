package import Provenance

/// What can go wrong with a command besides its store, its packs and its inputs: facts only;
/// ``WorkbenchError/message`` words them.
package enum WorkbenchError: Error, Hashable, Sendable {
  case unknownCommand(String, suggestion: String?)
  /// Wording and usage come from the definition of the command.
  case badArguments(String)
  case unclosedQuotation(column: Int)
  case badFilter(FilterError, filter: String)
  case noClaimsNamed(command: String)
  case noClaimsMatch(String)
  case missingWords(command: String, what: String)
  case unknownValue(what: String, value: String, known: [String], suggestion: String?)
  case noCurrentClaim
  /// Two claims that must stand in one document.
  case otherDocument(ClaimID, ClaimID)
  /// Words that do not stand in the document.
  case wordsNotFound(String, document: DocumentID)
  case noNeighbour(of: ClaimID, forward: Bool)
  case unknownCase(String, known: [String])
  case caseExists(String)
  case nothingToCompare
  /// A bulk change that nobody could be asked about.
  case needsConsent(claims: Int, limit: Int)
  case cancelled
  /// Ctrl-C while a command ran.
  case stopped
  /// A file that runs itself, directly or through others.
  case sourcesItself(String)
  /// `--edit` without a terminal.
  case noEditor
  case editorFailed(command: String)
  case shellOnly(option: String)
  case unwritable(path: String, reason: String)
  case fileExists(path: String)
  case badGold(path: String, line: Int, reason: String)
  case badManifest(path: String, reason: String)
  case badConfiguration(path: String, reason: String)
  /// A saved view that names itself, directly or through others.
  case viewOfItself(String)

  package var status: ExitStatus {
    switch self {
    case .unknownCommand, .badArguments, .unclosedQuotation, .badFilter, .noClaimsNamed,
      .missingWords, .unknownValue, .noCurrentClaim, .needsConsent, .shellOnly,
      .nothingToCompare, .viewOfItself, .noEditor, .sourcesItself, .otherDocument:
      .usage
    case .noClaimsMatch, .noNeighbour, .unknownCase, .wordsNotFound: .notFound
    case .caseExists, .fileExists: .conflict
    case .cancelled: .failure
    case .stopped: .interrupted
    case .editorFailed: .software
    case .unwritable: .inputOutput
    case .badGold, .badManifest, .badConfiguration: .data
    }
  }
}
