import ClaimModel
import Foundation
import GRDB

/// Every claim's ranges must give its words, from the text of its document.
struct RangeCheck {
  let db: Database
  let progress: CheckProgress

  func problems() throws -> [CheckProblem] {
    var problems: [CheckProblem] = []
    var text: (document: Int64, bytes: [UInt8])?
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT claim.id, claim.document, claim.content, claim_json.json FROM claim
        JOIN claim_json ON claim_json.claim = claim.id ORDER BY claim.document, claim.id
        """)
    while let row = try rows.next() {
      progress.advance()
      let document: Int64 = row["document"]
      if text?.document != document { text = (document, try bytes(of: document)) }
      if !isSound(row, in: text?.bytes ?? []) {
        problems.append(.wrongText(ClaimID(row["id"])))
      }
    }
    return problems
  }

  private func isSound(_ row: Row, in text: [UInt8]) -> Bool {
    guard let json = row["json"] as String?,
      let entry = try? CanonicalJSON.decode(ReadingEntry.self, from: json.utf8),
      (try? TextRanges(text).check(entry.claim.content)) != nil
    else { return false }
    return ClaimWriter.content(of: entry.claim, in: text) == row["content"] as String
  }

  private func bytes(of document: Int64) throws -> [UInt8] {
    try Data.fetchOne(
      db,
      sql: """
        SELECT blob.bytes FROM document JOIN blob ON blob.hash = document.text
        WHERE document.id = ?
        """, arguments: [document]
    ).map { Array($0) } ?? []
  }
}
