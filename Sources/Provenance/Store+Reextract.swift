package import ClaimModel
import GRDB

/// What reading a document anew changed.
package struct ReextractionReport: Hashable, Sendable, Codable {
  /// Found again, with everything analysts said about them.
  package var kept: [ClaimID]
  package var added: [ClaimID]
  /// Found no longer, and nobody had spoken about them.
  package var dropped: [ClaimID]
  /// Found no longer though analysts had spoken about them: see ``Store/orphans()``.
  package var orphaned: [ClaimID]
}

extension Store {
  /// Gives a document the claims of another reading, such as a newer extractor's.
  ///
  /// A claim with the same ranges and kind keeps its number and analysts' work.
  package func reextract(
    _ document: DocumentID, reading: Reading, chains: [[ChainLink]], extractor: String,
    command: String? = nil
  ) throws -> ReextractionReport {
    let record = try self.document(document)
    let text = Array(try text(of: document).utf8)
    try TextRanges(text).check(reading.claims)
    let archive = try ReadingArchive(reading, chains: chains)
    return try commit(command) { transaction in
      let before = try Self.claimNumbers(of: document, in: transaction.db)
      let blob = try BlobStore(db: transaction.db).add(archive.bytes)
      try transaction.append(
        Extract(
          document: record.global, text: ContentHash(of: text), reading: blob,
          extractor: extractor, count: archive.entries.count))
      let after = try Self.claimNumbers(of: document, in: transaction.db)
      let orphans = Set(try Self.orphanNumbers(in: transaction.db))
      let lost = before.subtracting(after)
      return ReextractionReport(
        kept: Self.ids(before.intersection(after)), added: Self.ids(after.subtracting(before)),
        dropped: Self.ids(lost.subtracting(orphans)), orphaned: Self.ids(lost.intersection(orphans))
      )
    }
  }

  /// Claims that analysts spoke about and that no reading finds any longer.
  package func orphans() throws -> [ClaimID] {
    try read { try Self.orphanNumbers(in: $0) }.map(ClaimID.init)
  }

  private static func ids(_ numbers: Set<Int>) -> [ClaimID] { numbers.sorted().map(ClaimID.init) }

  private static func claimNumbers(of document: DocumentID, in db: Database) throws -> Set<Int> {
    Set(
      try Int.fetchAll(
        db, sql: "SELECT id FROM claim WHERE document = ?", arguments: [document.number]))
  }

  private static func orphanNumbers(in db: Database) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT op_claim.claim FROM op_claim
        JOIN op ON op.id = op_claim.op
        JOIN claim_identity ON claim_identity.id = op_claim.claim
        JOIN document ON document.id = claim_identity.document
        WHERE op.live = 1 AND op.kind NOT IN ('undo', 'redo')
          AND op_claim.claim NOT IN (SELECT id FROM claim)
        ORDER BY op_claim.claim
        """)
  }
}
