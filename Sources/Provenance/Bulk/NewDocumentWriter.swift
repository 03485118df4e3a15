import ClaimModel
import GRDB

/// Writes the claims of documents that the store has never seen: nothing is looked up that cannot be
/// there, and each statement is prepared once.
final class NewDocumentWriter {
  private let db: Database
  private let identities: Statement
  private let claims: Statement
  private let quantities: Statement
  private let words: Statement
  private var row = BoundRow()
  private var speakers: [String: Int64] = [:]
  /// False while a bulk load leaves the full-text index for its end.
  var writesWords = true

  init(db: Database) throws {
    self.db = db
    identities = try db.makeStatement(
      sql: "INSERT INTO claim_identity (hash, document) VALUES (?, ?)")
    claims = try db.makeStatement(sql: ClaimWriter.insertion)
    quantities = try db.makeStatement(sql: ClaimWriter.quantityInsertion)
    words = try db.makeStatement(sql: ClaimWriter.wordInsertion)
  }

  /// Writes every claim of a reading, in its order.
  func write(
    _ archive: ReadingArchive, of global: ContentHash, document: Int64, operation: Int64,
    text: [UInt8]
  ) throws {
    for (entry, hash) in zip(archive.entries, archive.hashes(in: global)) {
      row.begin()
      row.blob(hash.bytes)
      row.integer(document)
      try row.run(identities, in: db)
      let id = db.lastInsertedRowID
      let content = ClaimWriter.content(of: entry.value.claim, in: text)
      try writeClaim(entry, id, document, operation, text: text, content: content)
      if writesWords { try writeWords(id, Folding.fold(content)) }
      for (position, quantity) in entry.value.claim.quantities.enumerated() {
        try writeQuantity(quantity, at: position, of: id)
      }
    }
  }

  private func writeClaim(
    _ entry: ReadingArchive.Entry, _ id: Int64, _ document: Int64, _ operation: Int64,
    text: [UInt8], content: String
  ) throws {
    let claim = entry.value.claim
    let name = SpeakerName(of: claim, in: text)
    let speaker = try name.speaker.map(self.speaker)
    let principal = try name.principal.map(self.speaker)
    row.begin()
    for value in [id, document, operation] { row.integer(value) }
    row.integer(Int64(entry.slice.start))
    row.integer(Int64(entry.slice.count))
    row.text(nil)
    for value in [claim.kind.rawValue, claim.voice.rawValue, claim.act.rawValue] { row.text(value) }
    row.integer(Int64(claim.content.first?.start ?? claim.sentence.start))
    row.text(content)
    row.text(claim.cue?.lemma)
    row.text(claim.cue?.cueClass.rawValue)
    row.integer(speaker)
    row.integer(principal)
    row.text(claim.rule)
    row.integer(Int64(claim.checkWorthiness.score))
    row.text(claim.flags.map(\.rawValue).joined(separator: " "))
    try row.run(claims, in: db)
  }

  private func writeWords(_ id: Int64, _ folded: String) throws {
    row.begin()
    row.integer(id)
    row.text(folded)
    try row.run(words, in: db)
  }

  private func writeQuantity(_ quantity: Quantity, at position: Int, of id: Int64) throws {
    row.begin()
    row.integer(id)
    row.integer(Int64(position))
    row.text(quantity.category.rawValue)
    row.text(quantity.comparator.rawValue)
    row.real(quantity.low.doubleValue)
    row.real(quantity.high.doubleValue)
    row.text(quantity.unit)
    try row.run(quantities, in: db)
  }

  private func speaker(_ name: String) throws -> Int64 {
    if let id = speakers[name] { return id }
    let id = try Identities(db: db).id(ofName: name, in: .speaker)
    speakers[name] = id
    return id
  }
}
