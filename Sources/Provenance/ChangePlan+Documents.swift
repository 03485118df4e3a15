import ClaimModel
import Foundation
import GRDB

extension ChangePlan {
  func addClaim(_ claim: Claim, chain: [ChainLink], to document: DocumentID) throws -> AddClaim {
    let global = try hash(of: document)
    let text = try Data.fetchOne(
      db, sql: "SELECT text FROM document WHERE id = ?", arguments: [document.number]
    ).flatMap { ContentHash($0) }
    guard let text, let bytes = try BlobStore(db: db).bytes(text) else {
      throw StoreError.unknownDocument(document)
    }
    try TextRanges(bytes).check([claim])
    let hash = ClaimHash.make(document: global, claim: claim)
    if let id = try Identities(db: db).existing(hash, in: .claims),
      try Projector.hasClaim(id, in: db)
    {
      throw StoreError.claimExists(ClaimID(Int(id)))
    }
    return AddClaim(
      document: global, text: text, claim: hash, entry: ReadingEntry(chain: chain, claim: claim))
  }

  func addToCase(_ ids: [DocumentID], name: String) throws -> [any Operation] {
    let name = try named(name, "case")
    let documents = try documents(ids) { try !isMember($0, of: name) }
    return documents.isEmpty ? [] : [AddToCase(documents: documents, name: name)]
  }

  func removeFromCase(_ ids: [DocumentID], name: String) throws -> [any Operation] {
    let documents = try documents(ids) { try isMember($0, of: name) }
    return documents.isEmpty ? [] : [RemoveFromCase(documents: documents, name: name)]
  }

  private func isMember(_ id: DocumentID, of name: String) throws -> Bool {
    try exists("SELECT 1 FROM case_member WHERE document = ? AND name = ?", [id.number, name])
  }

  private func documents(_ ids: [DocumentID], where isWanted: (DocumentID) throws -> Bool) throws
    -> [ContentHash]
  {
    var seen: Set<DocumentID> = []
    var hashes: [ContentHash] = []
    for id in ids where seen.insert(id).inserted {
      let hash = try hash(of: id)
      if try isWanted(id) { hashes.append(hash) }
    }
    return hashes
  }

  func hash(of id: DocumentID) throws -> ContentHash {
    guard try Projector.hasDocument(Int64(id.number), in: db),
      let hash = try Identities(db: db).hash(of: Int64(id.number), in: .documents)
    else { throw StoreError.unknownDocument(id) }
    return hash
  }
}
