import GRDB
import Synchronization

/// One command's operations, written in one transaction.
final class Transaction {
  let db: Database
  private let projector: Projector
  private var signing: OperationLog.Signing
  private(set) var appended: [LoggedOperation] = []
  private var end: OperationLog.End
  private var newDocuments: NewDocumentWriter?

  init(db: Database, signing: OperationLog.Signing) throws {
    self.db = db
    self.signing = signing
    projector = Projector(db: db)
    end = try OperationLog(db: db).end()
  }

  /// Logs an operation and applies it.
  func append(_ operation: any Operation) throws {
    let logged = try log(operation)
    appended.append(logged)
    try OperationIndex(db: db).add(logged.id, operation)
    try projector.apply(logged, operation)
  }

  /// Logs a new document's operation, whose effect the caller writes.
  func log(_ operation: any DocumentOperation, on document: Int64) throws -> LoggedOperation {
    let logged = try log(operation)
    try db.cachedStatement(sql: "INSERT INTO op_document (document, op) VALUES (?, ?)")
      .execute(arguments: [document, logged.id])
    return logged
  }

  private func log(_ operation: any Operation) throws -> LoggedOperation {
    let logged = try OperationLog(db: db).append(operation, signing, after: &end)
    signing.leader = logged.leader
    return logged
  }

  /// Writes where the log ends now.
  func finish() throws { try OperationLog(db: db).setHeads(end.heads) }

  func newDocumentWriter() throws -> NewDocumentWriter {
    if let newDocuments { return newDocuments }
    let writer = try NewDocumentWriter(db: db)
    newDocuments = writer
    return writer
  }

  /// Logs an undo or redo and works out what it changes.
  ///
  /// - Returns: the operations taken back, or done again.
  func append(undoing operation: any UndoingOperation) throws -> [LoggedOperation] {
    try append(operation)
    let changed = try operation.targets.flatMap(Liveness(db: db).settle)
    try projector.settle(changed)
    return changed
  }

  /// Begins the session in the log when this is its first operation.
  func begin(_ session: inout ActiveSession?) throws {
    guard let active = session, active.hash == nil else { return }
    let logged = try OperationLog(db: db).append(
      BeginSession(), OperationLog.Signing(author: signing.author, now: active.begun), after: &end)
    _ = try Identities(db: db).id(of: logged.hash, in: .sessions)
    session?.hash = logged.hash
    signing.session = logged.hash
  }
}

extension Store {
  /// Runs a command's changes in one transaction; all of them are on disk when it returns.
  func commit<Value: Sendable>(_ command: String?, _ work: (Transaction) throws -> Value) throws
    -> Value
  {
    try session.withLock { session in
      var active = session
      let value = try write { db in
        let signing = OperationLog.Signing(
          author: options.author, now: options.clock(), session: active?.hash,
          command: command.flatMap { $0.isEmpty ? nil : $0 })
        let transaction = try Transaction(db: db, signing: signing)
        try transaction.begin(&active)
        let value = try work(transaction)
        try transaction.finish()
        return value
      }
      session = active
      return value
    }
  }
}
