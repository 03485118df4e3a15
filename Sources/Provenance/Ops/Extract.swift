import GRDB
import Messages

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

  /// Claims that are known by another id than their own, since their words stood elsewhere when they
  /// were first read: pairs of their own id and the one they keep.
  var carried: [[ContentHash]]?

  init(
    document: ContentHash, text: ContentHash, reading: ContentHash, extractor: String, count: Int,
    carried: [ContentHash: ContentHash] = [:]
  ) {
    (self.document, self.text, self.reading) = (document, text, reading)
    (self.extractor, self.count) = (extractor, count)
    let pairs = carried.sorted { $0.key.hex < $1.key.hex }.map { [$0.key, $0.value] }
    self.carried = pairs.isEmpty ? nil : pairs
  }

  var documents: [ContentHash] { [document] }

  func words(claims: String, documents: String) -> String {
    say("read \(count) claims in \(documents)")
  }

  func payload() -> String {
    var writer = JSONWriter()
    writer.object { writer in
      if let carried {
        writer.key("carried")
        writer.array(carried) { writer, pair in writer.array(pair) { $0.string($1.hex) } }
      }
      writer.key("count")
      writer.number(count)
      writer.member("document", document)
      writer.member("extractor", extractor)
      writer.member("reading", reading)
      writer.member("text", text)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws {
    guard try Self.describe(document, self, in: db) else { return }
    let writer = ClaimWriter(db: db)
    try writer.removeExtracted(from: document)
    let archive = try ReadingArchive(BlobStore(db: db).required(reading, for: stamp))
    let text = try BlobStore(db: db).required(text, for: stamp)
    let kept = Dictionary(carried?.compactMap(Self.pair) ?? []) { first, _ in first }
    for (entry, hash) in zip(archive.entries, archive.hashes(in: self.document)) {
      let id = try Identities(db: db).claim(kept[hash] ?? hash, in: document)
      guard try !Projector.hasClaim(id, in: db) else { continue }
      try writer.insert(
        id, document: document, operation: stamp.operation, entry: entry.value,
        source: .slice(entry.slice), text: text)
    }
  }

  private static func pair(_ hashes: [ContentHash]) -> (ContentHash, ContentHash)? {
    hashes.count == 2 ? (hashes[0], hashes[1]) : nil
  }

  static func describe(_ document: Int64, _ extract: Extract, in db: Database) throws
    -> Bool
  {
    try db.cachedStatement(sql: "UPDATE document SET reading = ?, extractor = ? WHERE id = ?")
      .execute(arguments: [extract.reading.data, extract.extractor, document])
    return db.changesCount > 0
  }
}
