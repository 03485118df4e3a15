internal import Messages

extension StoreError: CustomStringConvertible {
  package var description: String { message }

  /// One sentence: what failed, where, and what to try.
  package var message: String {
    fileMessage ?? exchangeMessage ?? lookupMessage ?? say("The store cannot do this.")
  }

  private var fileMessage: String? {
    switch self {
    case .storeNotFound(let path):
      say("There is no store at \(path); import a document to make one, or name one with --store.")
    case .folderNotFound(let path):
      say("The folder of \(path) does not exist; make it first.")
    case .isFolder(let path):
      say("\(path) is a folder; a store is a file.")
    case .notSQLite(let path):
      say("\(path) is not an SQLite file; it was left as it is.")
    case .foreignStore(let path, let id):
      say(
        "\(path) is an SQLite file of another program (application id \(id)); it was left as it is."
      )
    case .newerSchema(let path, let found, let supported):
      say(
        """
        \(path) was written by a newer sanad (schema \(found), this one reads up to \(supported)); \
        use that version, the file was left as it is.
        """)
    case .permission(let path, let writing):
      writing ? say("No permission to write \(path).") : say("No permission to read \(path).")
    case .interrupted: say("Stopped; nothing was changed.")
    case .readOnly(let path):
      say("\(path) can only be read; nothing was changed.")
    case .busy(let path):
      say("Another process is writing to \(path); try again.")
    case .diskFull(let path):
      say("The disk of \(path) is full; nothing was changed.")
    case .inputOutput(let path, let reason):
      say("\(path) could not be read or written (\(reason)); nothing was changed.")
    case .damaged(let path, let reason):
      say("\(path) is damaged (\(reason)); run check, and keep a copy of the file.")
    case .database(let path, let code, let reason):
      say("SQLite refused the work on \(path) (\(code): \(reason)); nothing was changed.")
    case .fileExists(let path):
      say("\(path) exists; name another file.")
    default: nil
    }
  }

  private var exchangeMessage: String? {
    switch self {
    case .fileNotFound(let path): say("There is no file \(path).")
    case .badBundle(let path, let line, let reason):
      say("\(path + (line.map { ":\($0)" } ?? "")): \(reason); nothing was merged.")
    case .badSignature(let path, let reason):
      say("The signature of \(path) does not hold (\(reason)); nothing was merged.")
    case .unusableKey(let path, let reason):
      say("ssh-keygen cannot sign with \(path) (\(reason)); nothing was written.")
    case .programNotFound(let name):
      say(
        """
        \(name) was not found; install OpenSSH's client programs to sign bundles and to merge \
        signed ones.
        """)
    default: nil
    }
  }

  private var lookupMessage: String? {
    switch self {
    case .unknownClaim(let id): say("There is no claim \(id) in this store.")
    case .unknownDocument(let id): say("There is no document \(id) in this store.")
    case .unknownOperation(let name): say("There is no operation \(name) in this store.")
    case .unknownSession(let id): say("There is no session \(id) in this store.")
    case .unknownSpeaker(let name, let suggestion):
      say("No claim has the speaker \"\(name)\".")
        + (suggestion.map { say(" Did you mean \($0)?") } ?? "")
    case .unknownSource(let name, let suggestion):
      say("There is no source \"\(name)\".")
        + (suggestion.map { say(" Did you mean \($0)?") } ?? "")
    case .documentToItself(let id): say("\(id) cannot go back to itself.")
    case .unknownRestorePoint(let name, let suggestion):
      say("There is no restore point or operation \"\(name)\".")
        + (suggestion.map { say(" Did you mean \"\($0)\"?") } ?? "")
    case .unknownRemark(let id): say("No note or dispute has the number \(id); show lists them.")
    case .unknownTag(let name, let suggestion):
      say("There is no tag \"\(name)\".")
        + (suggestion.map { say(" Did you mean \"\($0)\"?") } ?? "")
    case .unknownView(let name, let suggestion):
      say("There is no view \"\(name)\".")
        + (suggestion.map { say(" Did you mean \"\($0)\"?") } ?? "")
    case .restorePointExists(let name): say("There is a restore point \"\(name)\" already.")
    case .claimExists(let id): say("This stretch of the document is claim \(id) already.")
    case .claimToItself(let id): say("\(id) cannot be linked to itself.")
    case .badRange(let start, let end, let length):
      say("\(start) to \(end) is not a stretch of a text of \(length) bytes.")
    case .emptyName(let what): say("The \(what) is empty.")
    case .nothingToUndo(let author): say("There is nothing of \(author) to undo.")
    case .nothingToRedo(let author): say("There is nothing of \(author) to redo.")
    case .unreadable(let operation, let reason):
      say("Operation \(operation) cannot be read (\(reason)); run check.")
    default: nil
    }
  }
}
