import GRDB

extension ChangePlan {
  /// What wrote a note or opened a dispute, with the claims it stands on.
  struct Remark {
    var hash: ContentHash
    var claims: [ClaimID]
  }

  func resolve(
    _ ids: [ClaimID], note: String, outcome: DisputeOutcome?, dispute: OperationID?
  ) throws -> (any Operation)? {
    guard let dispute else {
      return try some(ids, where: "SELECT 1 FROM dispute WHERE claim = ? AND resolved IS NULL")
        .map { Resolve(claims: $0, note: note, outcome: outcome) }
    }
    let remark = try remark(dispute, in: "dispute")
    let open = "SELECT 1 FROM dispute WHERE claim = ? AND op = ? AND resolved IS NULL"
    return try some(ids.isEmpty ? remark.claims : ids, where: open, dispute.number)
      .map { Resolve(claims: $0, note: note, outcome: outcome, dispute: remark.hash) }
  }

  /// - Throws: ``StoreError/unknownRemark(_:)``.
  func note(_ id: OperationID) throws -> Remark { try remark(id, in: "annotation") }

  func edit(_ id: OperationID, text: String) throws -> (any Operation)? {
    let text = try named(text, "note")
    let remark = try note(id)
    let same = "SELECT 1 FROM annotation WHERE claim = ? AND op = ? AND text = ?"
    return try some(remark.claims, unless: same, id.number, text)
      .map { EditAnnotation(claims: $0, annotation: remark.hash, text: text) }
  }

  func close(_ id: OperationID, words: String) throws -> (any Operation)? {
    let remark = try note(id)
    let open = "SELECT 1 FROM annotation WHERE claim = ? AND op = ? AND resolved IS NULL"
    return try some(remark.claims, where: open, id.number)
      .map { ResolveAnnotation(claims: $0, annotation: remark.hash, note: words) }
  }

  private func remark(_ id: OperationID, in table: String) throws -> Remark {
    let claims = try Int.fetchAll(
      db, sql: "SELECT claim FROM \(table) WHERE op = ? ORDER BY claim", arguments: [id.number])
    guard !claims.isEmpty, let logged = try OperationLog(db: db).operation(Int64(id.number)) else {
      throw StoreError.unknownRemark(id)
    }
    return Remark(hash: logged.hash, claims: claims.map(ClaimID.init))
  }
}
