import GRDB
import Messages

/// Adds a claim the extractor did not find.
struct AddClaim: DocumentOperation {
  static let kind = OperationKind.addClaim

  var document: ContentHash
  var text: ContentHash
  var claim: ContentHash
  var entry: ReadingEntry

  var documents: [ContentHash] { [document] }

  func words(claims: String, documents: String) -> String { say("added a claim to \(documents)") }

  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws {
    let id = try Identities(db: db).claim(claim, in: document)
    guard try Projector.hasDocument(document, in: db), try !Projector.hasClaim(id, in: db) else {
      return
    }
    try ClaimWriter(db: db).insert(
      id, document: document, operation: stamp.operation, entry: entry, source: .analyst,
      text: try BlobStore(db: db).required(text, for: stamp))
  }
}
