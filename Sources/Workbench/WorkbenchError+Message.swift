internal import Messages
internal import Provenance

extension WorkbenchError: CustomStringConvertible {
  package var description: String { message }

  /// One or two sentences: what failed, where, and what to try.
  package var message: String { commandMessage ?? claimMessage ?? fileMessage ?? say("It failed.") }

  private var commandMessage: String? {
    switch self {
    case .unknownCommand(let name, let suggestion):
      say("There is no command \"\(name)\".")
        + (suggestion.map { say(" Did you mean \"\($0)\"?") } ?? say(" \"help\" lists them."))
    case .badArguments(let message): message
    case .unclosedQuotation(let column):
      say("The quotation mark at column \(column) is not closed.")
    case .badFilter(let error, let filter):
      error.message + "\n" + error.marked(in: filter)
    case .missingWords(let command, let what):
      say("\(command) needs \(what); see \"help \(command)\".")
    case .unknownValue(let what, let value, let known, let suggestion):
      say("\"\(value)\" is no \(what); there are \(known.joined(separator: ", ")).")
        + (suggestion.map { say(" Did you mean \"\($0)\"?") } ?? "")
    case .shellOnly(let option):
      say("\(option) is an option of the shell command, not of the prompt.")
    default: nil
    }
  }

  private var claimMessage: String? {
    switch self {
    case .noClaimsNamed(let command):
      say("\(command) needs claims: c12, c3-c9, c1,c4, \"it\", or a filter such as voice:outlet.")
    case .noClaimsMatch(let filter): say("No claim matches \(filter).")
    case .wordsNotFound(let words, let document):
      say("“\(words)” does not stand in \(document); type the words as they stand there.")
    case .viewOfItself(let name): say("The view \"\(name)\" names itself; save it anew.")
    case .otherDocument(let claim, let other):
      say("\(claim) and \(other) stand in different documents; link them instead.")
    case .noCurrentClaim: say("There is no current claim; name one, as in \"show c12\".")
    case .noNeighbour(let claim, let forward):
      forward
        ? say("There is no claim after \(claim) in its list.")
        : say("There is no claim before \(claim) in its list.")
    case .unknownCase(let name, let known):
      known.isEmpty
        ? say("There is no case \"\(name)\"; \"case new \(name) d1 d2\" makes it.")
        : say("There is no case \"\(name)\"; there are \(known.joined(separator: ", ")).")
    case .caseExists(let name): say("There is a case \"\(name)\" already; \"case add\" adds to it.")
    case .nothingToCompare: say("There are no documents to compare; import some first.")
    case .needsConsent(let claims, let limit):
      say("This changes \(claims) claims, more than \(limit); look with --dry-run, then say --yes.")
    case .cancelled: say("Nothing was changed.")
    case .stopped: say("Stopped; nothing was changed.")
    case .sourcesItself(let file): say("\(file) runs itself.")
    case .noEditor: say("An editor needs a terminal; type the words instead.")
    case .editorFailed(let command):
      say("The editor (\(command)) ended with an error; nothing was changed.")
    default: nil
    }
  }

  private var fileMessage: String? {
    switch self {
    case .unwritable(let path, let reason): say("\(path) cannot be written (\(reason)).")
    case .fileExists(let path): say("\(path) exists; name another file or say --force.")
    case .badGold(let path, let line, let reason):
      say("\(path):\(line): no gold document: \(reason)")
    case .badConfiguration(let path, let reason): "\(path): \(reason)."
    case .badManifest(let path, let reason): say("\(path): no case manifest: \(reason)")
    default: nil
    }
  }
}
