import Foundation
import GRDB

/// The stored bytes: each must have the hash it is kept by, and none that an operation names may be
/// missing.
struct BlobCheck {
  let db: Database

  func problems() throws -> [CheckProblem] { try changed() + missing() }

  private func changed() throws -> [CheckProblem] {
    var problems: [CheckProblem] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT hash, bytes FROM blob ORDER BY id")
    while let row = try rows.next() {
      let stored: Data = row["hash"]
      guard let hash = ContentHash(stored), ContentHash(of: row["bytes"] as Data) != hash else {
        continue
      }
      let (what, documents) = try users(of: hash)
      problems.append(.changedBytes(hash: hash, what: what, documents: documents))
    }
    return problems
  }

  private func missing() throws -> [CheckProblem] {
    var problems: [CheckProblem] = []
    for column in ["raw", "text", "reading"] {
      let hashes = try Data.fetchAll(
        db,
        sql: """
          SELECT DISTINCT \(column) FROM document
          WHERE \(column) IS NOT NULL AND \(column) NOT IN (SELECT hash FROM blob)
          """
      ).compactMap { ContentHash($0) }
      for hash in hashes {
        problems.append(.missingBytes(hash: hash, documents: try users(of: hash).documents))
      }
    }
    return problems
  }

  private func users(of hash: ContentHash) throws -> (what: String, documents: [DocumentID]) {
    let names = [("raw", "document"), ("text", "text"), ("reading", "reading")]
    for (column, what) in names {
      let ids = try Int.fetchAll(
        db, sql: "SELECT id FROM document WHERE \(column) = ? ORDER BY id", arguments: [hash.data])
      if !ids.isEmpty { return (what, ids.map(DocumentID.init)) }
    }
    return ("stored text", [])
  }
}
