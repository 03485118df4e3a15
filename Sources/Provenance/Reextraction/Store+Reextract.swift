package import ClaimModel
import GRDB

/// What reading a document anew changed.
package struct ReextractionReport: Hashable, Sendable, Codable {
  /// Found again, with everything analysts said about them.
  package var kept: [ClaimID]
  /// Of these, found with the same words at another place or as another kind.
  package var moved: [ClaimID]
  package var added: [ClaimID]
  /// Found no longer, and nobody had spoken about them.
  package var dropped: [ClaimID]
  /// Found no longer though analysts had spoken about them: see ``Store/orphans()``.
  package var orphaned: [ClaimID]
}

extension Store {
  /// Gives a document the claims of another reading, such as a newer extractor's.
  ///
  /// A claim with the same ranges and kind, or with the same words where these are plain to match,
  /// keeps its number and analysts' work.
  package func reextract(
    _ document: DocumentID, reading: Reading, chains: [[ChainLink]], extractor: String,
    command: String? = nil
  ) throws -> ReextractionReport {
    let renewal = Renewal(document: document, reading: reading, chains: chains)
    return try reextract([renewal], extractor: extractor, command: command)[0]
  }

  /// The same for several documents as one command, in the order given.
  package func reextract(_ renewals: [Renewal], extractor: String, command: String? = nil) throws
    -> [ReextractionReport]
  {
    let drafts = try renewals.map { renewal in
      let text = Array(try text(of: renewal.document).utf8)
      try TextRanges(text).check(renewal.reading.claims)
      return Draft(
        document: renewal.document, global: try document(renewal.document).global, text: text,
        archive: ReadingArchive(renewal.reading, chains: renewal.chains))
    }
    guard !drafts.isEmpty else { return [] }
    return try commit(command) { transaction in
      try drafts.map { try transaction.reextract($0, by: extractor) }
    }
  }

  /// Claims that analysts spoke about and that no reading finds any longer.
  package func orphans() throws -> [ClaimID] {
    try read { try Self.orphanNumbers(in: $0) }.map(ClaimID.init)
  }

  fileprivate static func orphanNumbers(in db: Database) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT op_claim.claim FROM op_claim
        JOIN op ON op.id = op_claim.op
        JOIN claim_identity ON claim_identity.id = op_claim.claim
        JOIN document ON document.id = claim_identity.document
        WHERE op.live = 1 AND op.kind NOT IN ('undo', 'redo', 'reviewed', 'rename-tag')
          AND op_claim.claim NOT IN (SELECT id FROM claim)
        ORDER BY op_claim.claim
        """)
  }
}

/// A reading to take the place of a document's present one.
package struct Renewal: Sendable {
  package var document: DocumentID
  package var reading: Reading
  /// One chain for each claim of the reading.
  package var chains: [[ChainLink]]

  package init(document: DocumentID, reading: Reading, chains: [[ChainLink]]) {
    self.document = document
    self.reading = reading
    self.chains = chains
  }
}

/// A renewal that was checked.
private struct Draft {
  var document: DocumentID
  var global: ContentHash
  var text: [UInt8]
  var archive: ReadingArchive
}

extension Transaction {
  fileprivate func reextract(_ draft: Draft, by extractor: String) throws -> ReextractionReport {
    let known = try ClaimMatching.Known.all(of: Int64(draft.document.number), in: db)
    let matching = ClaimMatching(
      known, document: draft.global, archive: draft.archive, text: draft.text)
    let before = try claimNumbers(of: draft.document)
    try append(
      Extract(
        document: draft.global, text: ContentHash(of: draft.text),
        reading: BlobStore(db: db).add(draft.archive.bytes), extractor: extractor,
        count: draft.archive.entries.count, carried: matching.carried))
    let after = try claimNumbers(of: draft.document)
    let lost = before.subtracting(after)
    let orphans = lost.isEmpty ? [] : Set(try Store.orphanNumbers(in: db))
    return ReextractionReport(
      kept: Self.ids(before.intersection(after)), moved: Self.ids(Set(matching.moved)),
      added: Self.ids(after.subtracting(before)), dropped: Self.ids(lost.subtracting(orphans)),
      orphaned: Self.ids(lost.intersection(orphans)))
  }

  private func claimNumbers(of document: DocumentID) throws -> Set<Int> {
    Set(
      try Int.fetchAll(
        db, sql: "SELECT id FROM claim WHERE document = ?", arguments: [document.number]))
  }

  private static func ids(_ numbers: Set<Int>) -> [ClaimID] { numbers.sorted().map(ClaimID.init) }
}
