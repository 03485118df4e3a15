import GRDB

extension Projector {
  /// Works out a document and its claims from nothing.
  func rebuild(document: Int64) throws {
    try remove(document: document)
    for (logged, operation) in try liveOperations(on: document, table: "document")
    where operation is any DocumentOperation {
      try (operation as? any DocumentOperation)?.project(
        onto: document, by: logged.stamp, in: db)
    }
    try foldClaims(of: document)
  }

  /// Works out what analysts said about a claim from nothing.
  func rebuild(claim: Int64) throws {
    guard try Self.hasClaim(claim, in: db) else { return }
    try reset(claim: claim)
    try fold(claim: claim)
  }

  /// Works out every alias from nothing.
  func rebuildSpeakers() throws {
    try db.execute(sql: "DELETE FROM speaker_alias")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(LoggedOperation.columns) FROM op WHERE kind = 'alias-speakers' AND live = 1
        ORDER BY at, hash
        """)
    for logged in try rows.map(LoggedOperation.init(row:)) {
      try (decode(logged) as? any SpeakerOperation)?.project(by: logged.stamp, in: db)
    }
  }

  /// Works out the code book and the saved filters from nothing.
  func rebuildBook() throws {
    for table in ["code", "saved_view"] { try db.execute(sql: "DELETE FROM \(table)") }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(LoggedOperation.columns) FROM op
        WHERE kind IN ('define-code', 'remove-code', 'save-view', 'drop-view') AND live = 1
        ORDER BY at, hash
        """)
    for logged in try rows.map(LoggedOperation.init(row:)) {
      try (decode(logged) as? any BookOperation)?.project(by: logged.stamp, in: db)
    }
  }

  /// After the claims of a document were written anew over older ones.
  func refoldClaims(of document: Int64) throws {
    for claim in try discussedClaims(of: document) { try rebuild(claim: claim) }
  }

  /// After the claims of a document were written where none were.
  func foldClaims(of document: Int64) throws {
    for claim in try discussedClaims(of: document) { try fold(claim: claim) }
  }

  private func discussedClaims(of document: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM claim WHERE document = ?
          AND EXISTS (SELECT 1 FROM op_claim WHERE op_claim.claim = claim.id)
        ORDER BY id
        """, arguments: [document])
  }

  private func fold(claim: Int64) throws {
    for (logged, operation) in try liveOperations(on: claim, table: "claim") {
      try (operation as? any ClaimOperation)?.project(onto: claim, by: logged.stamp, in: db)
    }
  }

  private func reset(claim: Int64) throws {
    let writer = ClaimWriter(db: db)
    let isCorrected = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM correction WHERE claim = ?)", arguments: [claim])
    try writer.removeAnalysis(of: claim)
    try db.execute(
      sql: "UPDATE claim SET rejected = NULL, rejection = NULL WHERE id = ?", arguments: [claim])
    guard isCorrected == true, let base = try writer.base(of: claim) else { return }
    try writer.rewrite(claim, entry: base.entry, asAnalyst: base.isAnalyst)
  }

  private func remove(document: Int64) throws {
    let writer = ClaimWriter(db: db)
    let claims = try Int64.fetchAll(
      db, sql: "SELECT id FROM claim WHERE document = ?", arguments: [document])
    for claim in claims { try writer.remove(claim) }
    for table in ["document_agency", "case_member"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE document = ?", arguments: [document])
    }
    try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [document])
  }

  /// In the order of the log; of several readings of a document only the last.
  private func liveOperations(on id: Int64, table: String) throws -> [(
    LoggedOperation, any Operation
  )] {
    let columns = LoggedOperation.columns.split(separator: ", ").map { "op.\($0)" }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM op_\(table) JOIN op ON op.id = op_\(table).op
        WHERE op_\(table).\(table) = ? AND op.live = 1 ORDER BY op.at, op.hash
        """, arguments: [id])
    let logged = try rows.map(LoggedOperation.init(row:))
    let reading = logged.last { $0.kind == .extract }
    return try logged.filter { $0.kind != .extract || $0.id == reading?.id }
      .map { ($0, try decode($0)) }
  }
}
