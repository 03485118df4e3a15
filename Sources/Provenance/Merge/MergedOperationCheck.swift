import Foundation
import GRDB
import Messages

/// What must hold for an operation of another store before it may stand in the log.
struct MergedOperationCheck {
  let db: Database

  /// - Throws: ``BundleFlaw``.
  func verify(_ logged: LoggedOperation) throws -> any Operation {
    let name = say("operation \(logged.hash.short)")
    guard logged.expectedHash == logged.hash else { throw BundleFlaw(say("\(name) was changed")) }
    guard let operation = try? logged.decoded() else {
      throw BundleFlaw(say("the payload of \(name) cannot be read"))
    }
    for parent in logged.parents {
      guard let before = try OperationLog(db: db).operation(parent) else {
        throw BundleFlaw(say("the operation before \(name) is missing"))
      }
      guard before.at < logged.at else {
        throw BundleFlaw(say("\(name) is older than the one before it"))
      }
    }
    try verifyGroup(logged, name)
    try verifyContent(operation, name)
    return operation
  }

  private func verifyGroup(_ logged: LoggedOperation, _ name: String) throws {
    if logged.leader != logged.hash {
      let leader = try OperationLog(db: db).operation(logged.leader)
      guard let leader, leader.leader == leader.hash, leader.author == logged.author else {
        throw BundleFlaw(say("the first operation of the command of \(name) is missing"))
      }
    }
    guard let session = logged.session else { return }
    guard try OperationLog(db: db).operation(session)?.kind == .beginSession else {
      throw BundleFlaw(say("the session of \(name) is missing"))
    }
  }

  private func verifyContent(_ operation: any Operation, _ name: String) throws {
    switch operation {
    case let operation as ImportDocument:
      let document = ClaimHash.document(raw: operation.raw, text: operation.text)
      guard document == operation.document else {
        throw BundleFlaw(say("the document of \(name) has another hash"))
      }
      _ = try bytes(operation.raw, name)
      guard String(validating: try bytes(operation.text, name), as: UTF8.self) != nil else {
        throw BundleFlaw(say("the text of \(name) is not UTF-8"))
      }
    case let operation as Extract:
      try verifyText(operation.text, of: operation.document, name)
      guard let archive = try? ReadingArchive(bytes(operation.reading, name)) else {
        throw BundleFlaw(say("the reading of \(name) cannot be read"))
      }
      try verify(archive.entries.map(\.value), in: operation.text, name)
    case let operation as AddClaim:
      try verifyText(operation.text, of: operation.document, name)
      guard
        operation.claim
          == ClaimHash.make(document: operation.document, claim: operation.entry.claim)
      else { throw BundleFlaw(say("the claim of \(name) has another hash")) }
      try verify([operation.entry], in: operation.text, name)
    case let operation as any UndoingOperation:
      for target in operation.targets where try OperationLog(db: db).operation(target) == nil {
        throw BundleFlaw(say("what \(name) takes back is missing"))
      }
    default: break
    }
  }

  private func verify(_ entries: [ReadingEntry], in text: ContentHash, _ name: String) throws {
    do {
      try TextRanges(try bytes(text, name)).check(entries.map(\.claim))
    } catch is StoreError {
      throw BundleFlaw(say("a claim of \(name) does not lie in its text"))
    }
  }

  /// A reading is of the very text that its document has.
  private func verifyText(_ text: ContentHash, of document: ContentHash, _ name: String) throws {
    let isKnown = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM document_identity
          JOIN op_document ON op_document.document = document_identity.id
          JOIN op ON op.id = op_document.op
          WHERE document_identity.hash = ? AND op.kind = 'import-document'
            AND json_extract(op.payload, '$.text') = ?)
        """, arguments: [document.data, text.hex])
    guard isKnown == true else { throw BundleFlaw(say("the document of \(name) is missing")) }
  }

  private func bytes(_ hash: ContentHash, _ name: String) throws -> [UInt8] {
    guard let bytes = try BlobStore(db: db).bytes(hash) else {
      throw BundleFlaw(say("the bytes \(hash.short) of \(name) are missing"))
    }
    return bytes
  }
}

/// Whether the claims that merged corrections speak of still lie in their texts.
struct MergedRangeCheck {
  let db: Database

  /// - Throws: ``BundleFlaw``.
  func verify(_ added: [LoggedOperation]) throws {
    for logged in added where logged.kind == .correct {
      for claim in try Self.claims(of: logged.id, in: db) {
        let writer = ClaimWriter(db: db)
        guard let entry = try writer.entry(of: claim) else { continue }
        do { try TextRanges(writer.documentText(of: claim)).check([entry.claim]) } catch {
          throw BundleFlaw(
            say("operation \(logged.hash.short) corrects a claim to words outside its text"))
        }
      }
    }
  }

  private static func claims(of operation: Int64, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT claim FROM op_claim WHERE op = ?", arguments: [operation])
  }
}
