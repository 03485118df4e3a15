internal import Provenance

extension WorkbenchError: CustomStringConvertible {
  package var description: String { message }

  /// One or two sentences: what failed, where, and what to try.
  package var message: String { commandMessage ?? claimMessage ?? fileMessage ?? "It failed." }

  private var commandMessage: String? {
    switch self {
    case .unknownCommand(let name, let suggestion):
      "There is no command \"\(name)\"."
        + (suggestion.map { " Did you mean \"\($0)\"?" } ?? " \"help\" lists them.")
    case .badArguments(let message): message
    case .unclosedQuotation(let column):
      "The quotation mark at column \(column) is not closed."
    case .badFilter(let error, let filter):
      error.message + "\n" + error.marked(in: filter)
    case .missingWords(let command, let what): "\(command) needs \(what); see \"help \(command)\"."
    case .unknownValue(let what, let value, let known, let suggestion):
      "\"\(value)\" is no \(what); there are \(known.joined(separator: ", "))."
        + (suggestion.map { " Did you mean \"\($0)\"?" } ?? "")
    case .shellOnly(let option): "\(option) is an option of the shell command, not of the prompt."
    default: nil
    }
  }

  private var claimMessage: String? {
    switch self {
    case .noClaimsNamed(let command):
      "\(command) needs claims: c12, c3-c9, c1,c4, \"it\", or a filter such as voice:outlet."
    case .noClaimsMatch(let filter): "No claim matches \(filter)."
    case .wordsNotFound(let words, let document):
      "“\(words)” does not stand in \(document); type the words as they stand there."
    case .viewOfItself(let name): "The view \"\(name)\" names itself; save it anew."
    case .otherDocument(let claim, let other):
      "\(claim) and \(other) stand in different documents; link them instead."
    case .noCurrentClaim: "There is no current claim; name one, as in \"show c12\"."
    case .noNeighbour(let claim, let forward):
      "There is no claim \(forward ? "after" : "before") \(claim) in its list."
    case .unknownCase(let name, let known):
      known.isEmpty
        ? "There is no case \"\(name)\"; \"case new \(name) d1 d2\" makes it."
        : "There is no case \"\(name)\"; there are \(known.joined(separator: ", "))."
    case .caseExists(let name): "There is a case \"\(name)\" already; \"case add\" adds to it."
    case .nothingToCompare: "There are no documents to compare; import some first."
    case .needsConsent(let claims, let limit):
      "This changes \(claims) claims, more than \(limit); look with --dry-run, then say --yes."
    case .cancelled: "Nothing was changed."
    case .stopped: "Stopped; nothing was changed."
    case .sourcesItself(let file): "\(file) runs itself."
    case .noEditor: "An editor needs a terminal; type the words instead."
    case .editorFailed(let command):
      "The editor (\(command)) ended with an error; nothing was changed."
    default: nil
    }
  }

  private var fileMessage: String? {
    switch self {
    case .unwritable(let path, let reason): "\(path) cannot be written (\(reason))."
    case .fileExists(let path): "\(path) exists; name another file or say --force."
    case .badGold(let path, let line, let reason): "\(path):\(line): no gold document: \(reason)"
    case .badConfiguration(let path, let reason): "\(path): \(reason)."
    case .badManifest(let path, let reason): "\(path): no case manifest: \(reason)"
    default: nil
    }
  }
}
