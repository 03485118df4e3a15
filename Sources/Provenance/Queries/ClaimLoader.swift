import ClaimModel
import Foundation
import GRDB

/// Reads whole claims, a few statements for a page.
struct ClaimLoader {
  let db: Database

  /// The claims that are there, in the order of their ids given.
  func records(_ ids: [Int64]) throws -> [ClaimRecord] {
    guard !ids.isEmpty else { return [] }
    var found: [Int64: ClaimRecord] = [:]
    for start in stride(from: 0, to: ids.count, by: 500) {
      let page = Array(ids[start..<min(start + 500, ids.count)])
      try loadBase(page, into: &found)
      try AnalysisLoader(db: db).load(page, into: &found)
    }
    return ids.compactMap { found[$0] }
  }

  private func loadBase(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    let rows = try Row.fetchAll(
      db, sql: Self.query + " WHERE claim.id IN (\(placeholders(ids)))",
      arguments: StatementArguments(ids))
    var texts: [Int64: String] = [:]
    for row in rows {
      let document: Int64 = row["document"]
      if texts[document] == nil { texts[document] = try text(of: document) }
      found[row["id"]] = try record(row, text: texts[document] ?? "")
    }
  }

  private static let query = """
    SELECT claim.id, claim.document, claim.content, claim_identity.hash, claim_json.json,
      speaker.name AS speaker, claim.rejected, op.author, op.at
    FROM claim
    JOIN claim_identity ON claim_identity.id = claim.id
    JOIN claim_json ON claim_json.claim = claim.id
    LEFT JOIN speaker_alias ON speaker_alias.speaker = claim.speaker
    LEFT JOIN speaker ON speaker.id = coalesce(speaker_alias.canonical, claim.speaker)
    LEFT JOIN op ON op.id = claim.rejected
    """

  private func record(_ row: Row, text: String) throws -> ClaimRecord {
    let id: Int = row["id"]
    let unreadable = StoreError.unreadable(operation: "of c\(id)", reason: "its JSON is malformed")
    guard let global = ContentHash(row["hash"] as Data), let json = row["json"] as String?,
      let entry = try? CanonicalJSON.decode(ReadingEntry.self, from: json.utf8)
    else { throw unreadable }
    let first = entry.claim.content.first ?? entry.claim.sentence
    return ClaimRecord(
      id: ClaimID(id), global: global, document: DocumentID(row["document"]), claim: entry.claim,
      content: row["content"], chain: entry.chain, speaker: row["speaker"],
      selector: QuoteSelector(of: first, in: text), disputes: [], annotations: [],
      evidence: [], verdicts: [], corrections: [], links: [],
      rejected: try signature(row, operation: row["rejected"]))
  }

  private func signature(_ row: Row, operation: Int?) throws -> Signature? {
    guard let operation else { return nil }
    return try Signature(author: row["author"], at: row["at"], operation: operation)
  }

  private func text(of document: Int64) throws -> String {
    let bytes = try Data.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT blob.bytes FROM document JOIN blob ON blob.hash = document.text
          WHERE document.id = ?
          """), arguments: [document])
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  private func placeholders(_ ids: [Int64]) -> String {
    repeatElement("?", count: ids.count).joined(separator: ", ")
  }
}

extension Signature {
  init(author: String, at: String, operation: Int) throws {
    guard let at = Timestamp(at) else {
      throw StoreError.unreadable(operation: "o\(operation)", reason: "its time is malformed")
    }
    self.init(author: author, at: at, operation: OperationID(operation))
  }
}
