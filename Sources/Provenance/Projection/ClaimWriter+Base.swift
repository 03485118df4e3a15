import Foundation
import GRDB

extension ClaimWriter {
  /// The claim as it stands, corrections included; nil when it is not there.
  func entry(of id: Int64) throws -> ReadingEntry? {
    try decode(
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT json FROM claim_json WHERE claim = ?"), arguments: [id]),
      of: id)
  }

  /// The claim as it was found, before any correction.
  func base(of id: Int64) throws -> (entry: ReadingEntry, isAnalyst: Bool)? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT claim.op, claim.slice_start IS NULL AS isAnalyst,
            CAST(substr(blob.bytes, slice_start + 1, slice_length) AS TEXT) AS json
          FROM claim JOIN document ON document.id = claim.document
          LEFT JOIN blob ON blob.hash = document.reading
          WHERE claim.id = ?
          """, arguments: [id])
    else { return nil }
    guard row["isAnalyst"] as Bool else {
      return try decode(row["json"], of: id).map { ($0, false) }
    }
    let added = try OperationLog(db: db).operation(row["op"])?.decoded() as? AddClaim
    return added.map { ($0.entry, true) }
  }

  /// The text of a claim's document.
  func documentText(of id: Int64) throws -> [UInt8] {
    try Data.fetchOne(
      db,
      sql: """
        SELECT blob.bytes FROM claim JOIN document ON document.id = claim.document
        JOIN blob ON blob.hash = document.text WHERE claim.id = ?
        """, arguments: [id]
    ).map { Array($0) } ?? []
  }

  private func decode(_ json: String?, of id: Int64) throws -> ReadingEntry? {
    guard let json else { return nil }
    do {
      return try CanonicalJSON.decode(ReadingEntry.self, from: json.utf8)
    } catch {
      throw StoreError.unreadable(operation: "of c\(id)", reason: "its JSON is malformed")
    }
  }
}
