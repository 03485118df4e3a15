package import ClaimModel
import Foundation
import GRDB

extension Store {
  /// Every document, or those of a case, in the order of their numbers; `limit` of them at most.
  package func documents(inCase name: String? = nil, limit: Int? = nil) throws -> [DocumentRecord] {
    let most = limit ?? -1
    return try read { db in
      guard let name else { return try DocumentLoader(db: db).records("TRUE", [], limit: most) }
      return try DocumentLoader(db: db).records(
        "document.id IN (SELECT document FROM case_member WHERE sanad_fold(name) = ?)",
        [Folding.fold(name)], limit: most)
    }
  }

  /// The documents that are in any case, in the order of their numbers.
  package func documentsOfCases() throws -> [DocumentRecord] {
    try read {
      try DocumentLoader(db: $0).records("document.id IN (SELECT document FROM case_member)", [])
    }
  }

  package func documentCount(inCase name: String? = nil) throws -> Int {
    try read { db in
      guard let name else { return try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0 }
      return try Int.fetchOne(
        db,
        sql: "SELECT count(DISTINCT document) FROM case_member WHERE sanad_fold(name) = ?",
        arguments: [Folding.fold(name)]) ?? 0
    }
  }

  /// - Throws: ``StoreError/unknownDocument(_:)``.
  package func document(_ id: DocumentID) throws -> DocumentRecord {
    let records = try read { try DocumentLoader(db: $0).records("document.id = ?", [id.number]) }
    guard let record = records.first else { throw StoreError.unknownDocument(id) }
    return record
  }

  /// The normalised text, into which every range is an offset.
  package func text(of id: DocumentID) throws -> String {
    String(decoding: try bytes("text", of: id), as: UTF8.self)
  }

  /// The bytes as they were imported.
  package func rawBytes(of id: DocumentID) throws -> [UInt8] { try bytes("raw", of: id) }

  /// What the extractor found in a document, without analysts' corrections.
  package func reading(of id: DocumentID) throws -> Reading {
    try ReadingArchive(try bytes("reading", of: id)).reading
  }

  private func bytes(_ column: String, of id: DocumentID) throws -> [UInt8] {
    let data = try read { db in
      try Data.fetchOne(
        db,
        sql: """
          SELECT blob.bytes FROM document JOIN blob ON blob.hash = document.\(column)
          WHERE document.id = ?
          """, arguments: [id.number])
    }
    guard let data else { throw StoreError.unknownDocument(id) }
    return Array(data)
  }
}
