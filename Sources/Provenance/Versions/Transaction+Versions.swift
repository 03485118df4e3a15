import Foundation
import GRDB

extension Transaction {
  /// After a document was taken in under an address that was known: puts it into the cases of the
  /// version before, and gives its claims the work done on the same words.
  func carryWork(from earlier: DocumentID, to document: DocumentID) throws {
    guard let hash = try Identities(db: db).hash(of: Int64(document.number), in: .documents) else {
      return
    }
    let cases = try String.fetchAll(
      db, sql: "SELECT name FROM case_member WHERE document = ? ORDER BY name",
      arguments: [earlier.number])
    for name in cases { try append(AddToCase(documents: [hash], name: name)) }
    let pairs = try pairs(from: earlier, to: document)
    if !pairs.isEmpty { try append(CarryWork(pairs: pairs)) }
  }

  /// Claims with work and the claims with the same words; of several with the same words the first
  /// stands for the first.
  private func pairs(from earlier: DocumentID, to document: DocumentID) throws -> [[ContentHash]] {
    let worked = try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT claim.id FROM claim JOIN op_claim ON op_claim.claim = claim.id
          JOIN op ON op.id = op_claim.op
          WHERE claim.document = ? AND op.live = 1 AND op.kind NOT IN ('undo', 'redo')
          """, arguments: [earlier.number]))
    guard !worked.isEmpty else { return [] }
    var places = try Dictionary(grouping: claims(of: document), by: \.words)
    var pairs: [[ContentHash]] = []
    for claim in try claims(of: earlier) {
      let isWorked = worked.contains(claim.id)
      let readings = try [claim.words] + (isWorked ? extractedWords(of: claim.id) : [])
      guard let words = readings.first(where: { places[$0]?.isEmpty == false }),
        let found = places[words]?.removeFirst()
      else { continue }
      if isWorked { pairs.append([claim.hash, found.hash]) }
    }
    return pairs
  }

  /// What a claim said before an analyst corrected it.
  private func extractedWords(of claim: Int64) throws -> [String] {
    let writer = ClaimWriter(db: db)
    guard let base = try writer.base(of: claim) else { return [] }
    let content = try ClaimWriter.content(of: base.entry.claim, in: writer.documentText(of: claim))
    return [Self.words(content)]
  }

  /// Folded, so that quotation marks and commas do not count.
  private static func words(_ content: String) -> String {
    Folding.words(content).joined(separator: " ")
  }

  private struct Placed {
    var id: Int64
    var hash: ContentHash
    var words: String
  }

  private func claims(of document: DocumentID) throws -> [Placed] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT claim.id, claim_identity.hash, claim.content FROM claim
        JOIN claim_identity ON claim_identity.id = claim.id
        WHERE claim.document = ? ORDER BY claim.start, claim.id
        """, arguments: [document.number]
    ).compactMap { row in
      let words = Self.words(row["content"])
      guard !words.isEmpty, let hash = ContentHash(row["hash"] as Data) else { return nil }
      return Placed(id: row["id"], hash: hash, words: words)
    }
  }
}
