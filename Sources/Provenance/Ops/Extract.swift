import GRDB

/// Gives a document the claims of a reading; the last reading counts. Claims whose ranges and kind
/// are the same keep their number and everything analysts said about them; one that an analyst had
/// added stays as the analyst wrote it.
struct Extract: DocumentOperation {
  static let kind = OperationKind.extract

  var document: ContentHash
  /// The text its ranges are offsets into.
  var text: ContentHash
  /// A ``ReadingArchive``.
  var reading: ContentHash
  var extractor: String
  /// How many claims it found, for history.
  var count: Int

  var documents: [ContentHash] { [document] }

  func words(claims: String, documents: String) -> String {
    "read \(count) \(count == 1 ? "claim" : "claims") in \(documents)"
  }

  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws {
    guard try Self.describe(document, self, in: db) else { return }
    let writer = ClaimWriter(db: db)
    try writer.removeExtracted(from: document)
    let archive = try ReadingArchive(BlobStore(db: db).required(reading, for: stamp))
    let text = try BlobStore(db: db).required(text, for: stamp)
    for (entry, hash) in zip(archive.entries, archive.hashes(in: self.document)) {
      let id = try Identities(db: db).claim(hash, in: document)
      guard try !Projector.hasClaim(id, in: db) else { continue }
      try writer.insert(
        id, document: document, operation: stamp.operation, entry: entry.value,
        source: .slice(entry.slice), text: text)
    }
  }

  private static func describe(_ document: Int64, _ extract: Extract, in db: Database) throws
    -> Bool
  {
    try db.cachedStatement(sql: "UPDATE document SET reading = ?, extractor = ? WHERE id = ?")
      .execute(arguments: [extract.reading.data, extract.extractor, document])
    return db.changesCount > 0
  }
}
