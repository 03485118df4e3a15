extension StoreError: CustomStringConvertible {
  package var description: String { message }

  /// One sentence: what failed, where, and what to try.
  package var message: String {
    fileMessage ?? exchangeMessage ?? lookupMessage ?? "The store cannot do this."
  }

  private var fileMessage: String? {
    switch self {
    case .storeNotFound(let path):
      "There is no store at \(path); import a document to make one, or name one with --store."
    case .folderNotFound(let path):
      "The folder of \(path) does not exist; make it first."
    case .isFolder(let path):
      "\(path) is a folder; a store is a file."
    case .notSQLite(let path):
      "\(path) is not an SQLite file; it was left as it is."
    case .foreignStore(let path, let id):
      "\(path) is an SQLite file of another program (application id \(id)); it was left as it is."
    case .newerSchema(let path, let found, let supported):
      "\(path) was written by a newer sanad (schema \(found), this one reads up to \(supported)); "
        + "use that version, the file was left as it is."
    case .permission(let path, let writing):
      "No permission to \(writing ? "write" : "read") \(path)."
    case .interrupted: "Stopped; nothing was changed."
    case .readOnly(let path):
      "\(path) can only be read; nothing was changed."
    case .busy(let path):
      "Another process is writing to \(path); try again."
    case .diskFull(let path):
      "The disk of \(path) is full; nothing was changed."
    case .inputOutput(let path, let reason):
      "\(path) could not be read or written (\(reason)); nothing was changed."
    case .damaged(let path, let reason):
      "\(path) is damaged (\(reason)); run check, and keep a copy of the file."
    case .database(let path, let code, let reason):
      "SQLite refused the work on \(path) (\(code): \(reason)); nothing was changed."
    case .fileExists(let path):
      "\(path) exists; name another file."
    default: nil
    }
  }

  private var exchangeMessage: String? {
    switch self {
    case .fileNotFound(let path): "There is no file \(path)."
    case .badBundle(let path, let line, let reason):
      "\(path)\(line.map { ":\($0)" } ?? ""): \(reason); nothing was merged."
    case .badSignature(let path, let reason):
      "The signature of \(path) does not hold (\(reason)); nothing was merged."
    case .unusableKey(let path, let reason):
      "ssh-keygen cannot sign with \(path) (\(reason)); nothing was written."
    case .programNotFound(let name):
      "\(name) was not found; install OpenSSH's client programs to sign bundles and to merge signed "
        + "ones."
    default: nil
    }
  }

  private var lookupMessage: String? {
    switch self {
    case .unknownClaim(let id): "There is no claim \(id) in this store."
    case .unknownDocument(let id): "There is no document \(id) in this store."
    case .unknownOperation(let name): "There is no operation \(name) in this store."
    case .unknownSession(let id): "There is no session \(id) in this store."
    case .unknownSpeaker(let name, let suggestion):
      "No claim has the speaker \"\(name)\"." + (suggestion.map { " Did you mean \($0)?" } ?? "")
    case .unknownSource(let name, let suggestion):
      "There is no source \"\(name)\"." + (suggestion.map { " Did you mean \($0)?" } ?? "")
    case .documentToItself(let id): "\(id) cannot go back to itself."
    case .unknownRestorePoint(let name, let suggestion):
      "There is no restore point or operation \"\(name)\"."
        + (suggestion.map { " Did you mean \"\($0)\"?" } ?? "")
    case .unknownRemark(let id): "No note or dispute has the number \(id); show lists them."
    case .unknownTag(let name, let suggestion):
      "There is no tag \"\(name)\"." + (suggestion.map { " Did you mean \"\($0)\"?" } ?? "")
    case .unknownView(let name, let suggestion):
      "There is no view \"\(name)\"." + (suggestion.map { " Did you mean \"\($0)\"?" } ?? "")
    case .restorePointExists(let name): "There is a restore point \"\(name)\" already."
    case .claimExists(let id): "This stretch of the document is claim \(id) already."
    case .claimToItself(let id): "\(id) cannot be linked to itself."
    case .badRange(let start, let end, let length):
      "\(start) to \(end) is not a stretch of a text of \(length) bytes."
    case .emptyName(let what): "The \(what) is empty."
    case .nothingToUndo(let author): "There is nothing of \(author) to undo."
    case .nothingToRedo(let author): "There is nothing of \(author) to redo."
    case .unreadable(let operation, let reason):
      "Operation \(operation) cannot be read (\(reason)); run check."
    default: nil
    }
  }
}
