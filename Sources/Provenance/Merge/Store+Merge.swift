import Foundation
import GRDB

/// What a merge brought.
package struct MergeReport: Hashable, Sendable, Codable {
  /// Operations that are new here.
  package var operations = 0
  /// Operations that were here already.
  package var known = 0
  /// Who wrote the new ones, in alphabetical order.
  package var authors: [String] = []
  package var documents: [DocumentID] = []
  /// Claims that new operations speak of and about which analysts differ.
  package var conflicts: [ClaimID] = []
  /// Whose signatures came with it.
  package var signers: [Signer] = []
}

/// How far a merge is.
package enum MergeProgress: Hashable, Sendable {
  /// So many operations were read.
  case read(operations: Int)
  /// So many of the documents and claims that they touch were worked out anew.
  case settled(Int, of: Int)
}

extension Store {
  /// Adds the operations of a bundle or of another store to this one.
  ///
  /// What is here already is passed over; all is taken or nothing. The owners of keys are named by
  /// `allowedSigners`, a file as `ssh-keygen` reads it. What `proceed` throws ends the merge, and nothing is
  /// taken.
  /// - Throws: ``StoreError``, among others ``StoreError/badBundle(path:line:reason:)`` and
  ///   ``StoreError/badSignature(path:reason:)``.
  package func merge(
    _ other: String, allowedSigners: String? = nil,
    proceed: (MergeProgress) throws -> Void = { _ in }
  ) throws -> MergeReport {
    let source = try source(other)
    let verifier = SSHKeys(allowedSigners: allowedSigners)
    return try write { db in
      let merger = Merger(db: db)
      try source.forEach {
        try merger.take($0)
        try proceed(.read(operations: merger.added.count + merger.known))
      }
      do { try merger.finish { try proceed(.settled($0, of: $1)) } } catch let flaw as BundleFlaw {
        throw StoreError.badBundle(path: other, line: nil, reason: flaw.reason)
      }
      var report = try report(merger, in: db)
      for signature in merger.signatures {
        let signer = try verifier.verify(signature, from: other)
        do { try SignatureLog(db: db).add(signature, by: signer) } catch let flaw as BundleFlaw {
          throw StoreError.badSignature(path: other, reason: flaw.reason)
        }
        report.signers.append(signer)
      }
      return report
    }
  }

  private func source(_ path: String) throws -> any BundleSource {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.fileNotFound(path: path)
    }
    do {
      var options = options
      options.readOnly = true
      return StoreContents(store: try Store.open(at: path, options: options))
    } catch StoreError.notSQLite, StoreError.storeNotFound {
      return BundleFile(path: path)
    }
  }

  private func report(_ merger: Merger, in db: Database) throws -> MergeReport {
    var report = MergeReport(operations: merger.added.count, known: merger.known)
    report.authors = Set(merger.added.map(\.author)).sorted()
    var documents: Set<Int> = []
    var claims: Set<Int> = []
    for logged in merger.added {
      if logged.kind == .importDocument {
        documents.formUnion(
          try Int.fetchAll(
            db, sql: "SELECT document FROM op_document WHERE op = ?", arguments: [logged.id]))
      }
      claims.formUnion(
        try Int.fetchAll(db, sql: "SELECT claim FROM op_claim WHERE op = ?", arguments: [logged.id])
      )
    }
    report.documents = documents.sorted().map(DocumentID.init)
    report.conflicts = try Int.fetchAll(
      db, sql: "SELECT id FROM claim WHERE id IN (\(ConflictQuery.claims)) ORDER BY id"
    ).filter(claims.contains).map(ClaimID.init)
    return report
  }
}
