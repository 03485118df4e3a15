import ClaimModel
import Foundation
import GRDB

/// Keeps the prints of documents and the likenesses between them up to date.
///
/// A new document is compared with those that share terms with it, which the full-text index over
/// prints finds: the work for one document does not grow with the store.
struct LineageIndex {
  let db: Database

  /// A term that more documents have tells nothing.
  private static let mostHolders = 64
  /// Shingles asked for; the least ones, which a copy has as well.
  private static let mostQueries = 192
  private static let mostCandidates = 48

  /// Brings in what changed since the last time: documents without a print of their present reading, and
  /// prints whose document is gone.
  func update() throws {
    for document in try stale() { try remove(document) }
    for document in try pending() { try add(document) }
  }

  /// Whether there is anything to bring in.
  func isBehind() throws -> Bool { try !stale().isEmpty || !pending().isEmpty }

  private func pending() throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT document.id FROM document
        LEFT JOIN text_print ON text_print.document = document.id
        WHERE document.reading IS NOT NULL AND text_print.document IS NULL ORDER BY document.id
        """)
  }

  /// Takes one document in, whatever was known of it before.
  func refresh(_ document: Int64) throws {
    try remove(document)
    try add(document)
  }

  /// Takes one document in that has no print, and compares it with those that have one.
  func add(_ document: Int64) throws {
    guard let (print, reading) = try read(document) else { return }
    let found = try candidates(for: print, of: document)
    try insert(print, of: document, reading: reading)
    for other in found {
      guard let theirs = try self.print(of: other) else { continue }
      let likeness = TextLikeness(print, theirs)
      guard likeness.isWorthKeeping else { continue }
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO text_likeness (document, other, shared, copied, carried)
          VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        min(document, other), max(document, other), likeness.shared, likeness.copied,
        likeness.carried,
      ])
    }
  }

  private func stale() throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT text_print.document FROM text_print
        LEFT JOIN document ON document.id = text_print.document
        WHERE document.reading IS NOT text_print.reading
        """)
  }

  private func read(_ document: Int64) throws -> (TextPrint, Data)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT document.reading AS hash, texts.bytes AS text, readings.bytes AS reading
          FROM document JOIN blob AS texts ON texts.hash = document.text
          JOIN blob AS readings ON readings.hash = document.reading WHERE document.id = ?
          """), arguments: [document])
    guard let row else { return nil }
    let reading = try ReadingArchive(Array(row["reading"] as Data)).reading
    return (TextPrint(text: Array(row["text"] as Data), reading: reading), row["hash"])
  }

  func print(of document: Int64) throws -> TextPrint? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM text_print WHERE document = ?"), arguments: [document])
    return try row.map { row in
      TextPrint(
        shingles: [UInt32](packed: row["shingles"]), carried: [UInt32](packed: row["carried"]),
        credits: try CanonicalJSON.decode(
          [PrintedCredit].self, from: (row["credits"] as String).utf8))
    }
  }

  func insert(_ print: TextPrint, of document: Int64, reading: Data) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO text_print (document, reading, shingles, carried, credits)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, reading, print.shingles.packed, print.carried.packed,
      try CanonicalJSON.text(print.credits),
    ])
    try db.cachedStatement(sql: "INSERT INTO print_search (rowid, terms) VALUES (?, ?)")
      .execute(arguments: [document, print.terms.joined(separator: " ")])
  }

  private func remove(_ document: Int64) throws {
    if let print = try print(of: document) {
      try db.execute(
        sql: "INSERT INTO print_search (print_search, rowid, terms) VALUES ('delete', ?, ?)",
        arguments: [document, print.terms.joined(separator: " ")])
    }
    try db.execute(sql: "DELETE FROM text_print WHERE document = ?", arguments: [document])
    try db.execute(
      sql: "DELETE FROM text_likeness WHERE document = ?1 OR other = ?1", arguments: [document])
  }

  /// The documents that share most terms with a print, and those of credited sources about its day.
  func candidates(for print: TextPrint, of document: Int64) throws -> [Int64] {
    var counts: [Int64: Int] = [:]
    let shingles = print.shingles.prefix(Self.mostQueries).map { "s" + String($0, radix: 36) }
    let names = Set(print.carried).sorted().prefix(Self.mostQueries).map {
      "n" + String($0, radix: 36)
    }
    let query = try db.cachedStatement(
      sql: "SELECT rowid FROM print_search WHERE print_search MATCH ? LIMIT ?")
    for term in shingles + names {
      let holders = try Int64.fetchAll(query, arguments: [term, Self.mostHolders + 1])
      guard holders.count <= Self.mostHolders else { continue }
      for holder in holders where holder != document { counts[holder, default: 0] += 1 }
    }
    let alike = counts.filter { $0.value > 2 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var found = Array(alike.prefix(Self.mostCandidates))
    for other in try credited(by: print, of: document) where !found.contains(other) {
      found.append(other)
    }
    return found
  }

  /// Documents of the sources it credits, and documents that credit its own source or the same one,
  /// published within three days of it.
  private func credited(by print: TextPrint, of document: Int64) throws -> [Int64] {
    guard print.credits.contains(where: \.isWhole) || print.credits.isEmpty else { return [] }
    return try Int64.fetchAll(
      db.cachedStatement(sql: Self.creditQuery),
      arguments: [document, Self.mostCandidates])
  }

  private static let creditQuery = """
    WITH here AS (
      SELECT id, outlet, date(substr(published, 1, 10)) AS day FROM document WHERE id = ?),
    days AS (SELECT date(day, '-3 days') AS first, date(day, '+4 days') AS last FROM here),
    upstream AS (SELECT source FROM document_agency, here WHERE document_agency.document = here.id)
    SELECT document.id FROM document, here, days
    WHERE document.published >= days.first AND document.published < days.last
      AND document.id <> here.id
      AND (document.outlet IN upstream OR document.id IN (
        SELECT document_agency.document FROM document_agency
        WHERE document_agency.source IN (SELECT source FROM upstream UNION SELECT outlet FROM here)))
    ORDER BY document.id DESC LIMIT ?
    """
}
