import ClaimModel
import Foundation
import GRDB

/// Writes rows of `claim` and what hangs on them: quantities and the full-text index.
struct ClaimWriter {
  let db: Database

  /// Where the JSON of a claim is.
  enum Source {
    /// A byte range of the document's reading.
    case slice(ByteRange)
    /// The claim's own row.
    case analyst
  }

  func insert(
    _ id: Int64, document: Int64, operation: Int64, entry: ReadingEntry, source: Source,
    text: [UInt8]
  ) throws {
    var slice: ByteRange?
    var detail: String?
    switch source {
    case .slice(let range): slice = range
    case .analyst: detail = try CanonicalJSON.text(entry)
    }
    try db.cachedStatement(sql: Self.insertion).execute(
      arguments: [id, document, operation, slice?.start, slice?.count, detail]
        + (try columns(of: entry, text: text)))
    try insertDependents(of: id, entry: entry, content: Self.content(of: entry.claim, in: text))
  }

  static let insertion = """
    INSERT INTO claim (id, document, op, slice_start, slice_length, detail, kind, voice, act,
      start, content, cue, cue_class, speaker, on_behalf_of, rule, score, flags)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static let quantityInsertion = """
    INSERT INTO quantity (claim, position, category, comparator, low, high, unit)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """

  static let wordInsertion = "INSERT INTO claim_search (rowid, folded) VALUES (?, ?)"

  /// Replaces what a claim says; its place in the document and its number stay.
  func rewrite(_ id: Int64, entry: ReadingEntry, asAnalyst: Bool) throws {
    try removeDependents(of: id)
    let text = try documentText(of: id)
    let detail = asAnalyst ? try CanonicalJSON.text(entry) : nil
    try db.cachedStatement(
      sql: """
        UPDATE claim SET detail = ?, kind = ?, voice = ?, act = ?, start = ?, content = ?, cue = ?,
          cue_class = ?, speaker = ?, on_behalf_of = ?, rule = ?, score = ?, flags = ?
        WHERE id = ?
        """
    ).execute(arguments: [detail] + (try columns(of: entry, text: text)) + [id])
    try insertDependents(of: id, entry: entry, content: Self.content(of: entry.claim, in: text))
  }

  func remove(_ id: Int64) throws {
    try removeAnalysis(of: id)
    try removeDependents(of: id)
    try db.cachedStatement(sql: "DELETE FROM claim WHERE id = ?").execute(arguments: [id])
  }

  /// Takes away what analysts said about a claim.
  func removeAnalysis(of id: Int64) throws {
    for table in Schema.analystTableNames {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE claim = ?").execute(arguments: [id])
    }
  }

  /// Takes away the claims an extractor found, leaving those an analyst added.
  func removeExtracted(from document: Int64) throws {
    let claims = try Int64.fetchAll(
      db, sql: "SELECT id FROM claim WHERE document = ? AND slice_start IS NOT NULL",
      arguments: [document])
    for claim in claims { try remove(claim) }
  }

  /// The words of a claim's content.
  static func content(of claim: Claim, in text: [UInt8]) -> String {
    claim.content.map { range in
      let start = min(max(0, range.start), text.count)
      return String(decoding: text[start..<min(max(start, range.end), text.count)], as: UTF8.self)
    }.joined(separator: " … ")
  }

  private func columns(of entry: ReadingEntry, text: [UInt8]) throws -> StatementArguments {
    let claim = entry.claim
    let name = SpeakerName(of: claim, in: text)
    let identities = Identities(db: db)
    return [
      claim.kind.rawValue, claim.voice.rawValue, claim.act.rawValue,
      claim.content.first?.start ?? claim.sentence.start, Self.content(of: claim, in: text),
      claim.cue?.lemma, claim.cue?.cueClass.rawValue,
      try name.speaker.map { try identities.id(ofName: $0, in: .speaker) },
      try name.principal.map { try identities.id(ofName: $0, in: .speaker) },
      claim.rule, claim.checkWorthiness.score,
      claim.flags.map(\.rawValue).joined(separator: " "),
    ]
  }

  private func insertDependents(of id: Int64, entry: ReadingEntry, content: String) throws {
    try db.cachedStatement(sql: Self.wordInsertion)
      .execute(arguments: [id, Folding.fold(content)])
    for (position, quantity) in entry.claim.quantities.enumerated() {
      try db.cachedStatement(sql: Self.quantityInsertion).execute(arguments: [
        id, position, quantity.category.rawValue, quantity.comparator.rawValue,
        quantity.low.doubleValue, quantity.high.doubleValue, quantity.unit,
      ])
    }
  }

  private func removeDependents(of id: Int64) throws {
    guard
      let content = try String.fetchOne(
        db, sql: "SELECT content FROM claim WHERE id = ?", arguments: [id])
    else { return }
    try db.cachedStatement(
      sql: "INSERT INTO claim_search (claim_search, rowid, folded) VALUES ('delete', ?, ?)"
    ).execute(arguments: [id, Folding.fold(content)])
    try db.cachedStatement(sql: "DELETE FROM quantity WHERE claim = ?").execute(arguments: [id])
  }
}
