import GRDB

/// Keeps the tables queries read in agreement with the log.
///
/// The state of a document is what its live operations make of it in the order of the log; the state
/// of a claim is what its document says plus what its live operations make of that. A new operation
/// is applied on top; when an older one changes (undo, redo, merge), what it touched is worked out
/// again.
final class Projector {
  let db: Database
  private var decoded: [Int64: any Operation] = [:]

  init(db: Database) { self.db = db }

  /// Applies an operation that is newer than every other.
  func apply(_ logged: LoggedOperation, _ operation: any Operation) throws {
    switch operation {
    case let operation as any DocumentOperation:
      let documents = try operation.documents.map(documentID)
      for document in documents { try operation.project(onto: document, by: logged.stamp, in: db) }
      if operation is Extract || operation is AddClaim || operation is ImportDocument {
        for document in documents { try refoldClaims(of: document) }
      }
    case let operation as any ClaimOperation:
      for claim in try operation.claims.map(claimID) where try Self.hasClaim(claim, in: db) {
        try operation.project(onto: claim, by: logged.stamp, in: db)
      }
    case let operation as any SpeakerOperation:
      try operation.project(by: logged.stamp, in: db)
    case let operation as any BookOperation:
      try operation.project(by: logged.stamp, in: db)
    case let operation as any RegistryOperation:
      try operation.project(by: logged.stamp, in: db)
    default: break
    }
  }

  /// Works out again everything these operations touched.
  ///
  /// - Parameter proceed: is told how many of how many documents and claims are done.
  func settle(
    _ operations: [LoggedOperation],
    _ proceed: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    var documents: Set<Int64> = []
    var claims: Set<Int64> = []
    var speakers = false
    var book = false
    var registry = false
    for logged in operations {
      let operation = try decode(logged)
      if operation is any DocumentOperation {
        documents.formUnion(try operation.documents.map(documentID))
      }
      if operation is any ClaimOperation { claims.formUnion(try operation.claims.map(claimID)) }
      if operation is any SpeakerOperation { speakers = true }
      if operation is any BookOperation { book = true }
      if operation is any RegistryOperation { registry = true }
    }
    for (done, document) in documents.sorted().enumerated() {
      try proceed(done, documents.count + claims.count)
      try rebuild(document: document)
    }
    let touched = try withHeirs(claims)
    for (done, claim) in touched.enumerated() {
      try proceed(documents.count + done, documents.count + touched.count)
      try rebuild(claim: claim)
    }
    if speakers { try rebuildSpeakers() }
    if book { try rebuildBook() }
    if registry { try rebuildRegistry() }
  }

  func decode(_ logged: LoggedOperation) throws -> any Operation {
    if let operation = decoded[logged.id] { return operation }
    let operation = try logged.decoded()
    decoded[logged.id] = operation
    return operation
  }

  static func hasDocument(_ id: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)"),
      arguments: [id]) ?? false
  }

  static func hasClaim(_ id: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM claim WHERE id = ?)"), arguments: [id])
      ?? false
  }

  private func documentID(_ hash: ContentHash) throws -> Int64 {
    try Identities(db: db).id(of: hash, in: .documents)
  }

  private func claimID(_ hash: ContentHash) throws -> Int64 {
    try Identities(db: db).id(of: hash, in: .claims)
  }
}
