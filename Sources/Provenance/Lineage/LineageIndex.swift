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
  private static let mostHolders = 32
  /// Shingles asked for; the least ones, which a copy has as well.
  private static let mostShingles = 40
  /// Names and numbers asked for.
  private static let mostCarried = 24
  private static let mostCandidates = 48
  /// Prints that are written before any is asked for: a question makes the full-text index write what it
  /// holds.
  private static let batch = 1000

  /// Brings in a batch of what changed since the last time: documents without a print of their present
  /// reading, and prints whose document is gone.
  ///
  /// - Parameter proceed: is told how many documents of the batch are done.
  func update(_ proceed: (_ done: Int) throws -> Void) throws {
    for document in try stale() { try remove(document) }
    try add(Array(pending().prefix(Self.batch)), proceed)
  }

  /// How many documents are to be brought in; nil when all is as it should be.
  func backlog() throws -> Int? {
    let (stale, pending) = (try stale().count, try pending().count)
    return stale + pending > 0 ? pending : nil
  }

  private func pending() throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT document.id FROM document
        LEFT JOIN text_print ON text_print.document = document.id
        WHERE document.reading IS NOT NULL AND text_print.document IS NULL ORDER BY document.id
        """)
  }

  /// Takes documents in, whatever was known of them before.
  func refresh(_ documents: [Int64]) throws {
    for document in documents { try remove(document) }
    try add(documents)
  }

  /// Takes documents in that have no print, and compares each with those that are like it.
  private func add(
    _ documents: [Int64], _ proceed: (_ done: Int) throws -> Void = { _ in }
  ) throws {
    var prints: [(document: Int64, print: TextPrint)] = []
    for document in documents {
      guard let (print, reading) = try read(document) else { continue }
      try insert(print, of: document, reading: reading)
      prints.append((document, print))
    }
    for (done, entry) in prints.enumerated() {
      try proceed(done)
      try compare(entry.print, of: entry.document)
    }
  }

  private func compare(_ print: TextPrint, of document: Int64) throws {
    for other in try candidates(for: print, of: document) {
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

  private func insert(_ print: TextPrint, of document: Int64, reading: Data) throws {
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
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO text_source (source, day, document)
        SELECT named.source, substr(published, 1, 10), id FROM document, (
          SELECT outlet AS source FROM document WHERE id = ?1
          UNION SELECT source FROM document_agency WHERE document = ?1) AS named
        WHERE id = ?1 AND published IS NOT NULL AND named.source IS NOT NULL
        """
    ).execute(arguments: [document])
  }

  private func remove(_ document: Int64) throws {
    if let print = try print(of: document) {
      try db.execute(
        sql: "INSERT INTO print_search (print_search, rowid, terms) VALUES ('delete', ?, ?)",
        arguments: [document, print.terms.joined(separator: " ")])
    }
    for table in ["text_print", "text_source"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE document = ?", arguments: [document])
    }
    try db.execute(
      sql: "DELETE FROM text_likeness WHERE document = ?1 OR other = ?1", arguments: [document])
  }

  /// The documents that share most terms with a print, and those of credited sources about its day.
  func candidates(for print: TextPrint, of document: Int64) throws -> [Int64] {
    var counts: [Int64: Int] = [:]
    let shingles = print.shingles.prefix(Self.mostShingles).map { "s" + String($0, radix: 36) }
    let names = Set(print.carried).sorted().prefix(Self.mostCarried).map {
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
    for other in try ofSameSources(document) where !found.contains(other) { found.append(other) }
    return found
  }

  /// Documents of the sources it names, or that name its own source or the same ones, published within
  /// three days of it.
  private func ofSameSources(_ document: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: Self.sourceQuery), arguments: [document, Self.mostCandidates])
  }

  private static let sourceQuery = """
    WITH own AS (
      SELECT coalesce(canonical, text_source.source) AS source, day FROM text_source
      LEFT JOIN source_alias ON source_alias.source = text_source.source WHERE document = ?1),
    named AS (
      SELECT source, day FROM own
      UNION SELECT source_alias.source, day FROM own
        JOIN source_alias ON source_alias.canonical = own.source)
    SELECT DISTINCT text_source.document FROM named CROSS JOIN text_source
    WHERE text_source.source = named.source
      AND text_source.day BETWEEN date(named.day, '-3 days') AND date(named.day, '+3 days')
      AND text_source.document <> ?1
    LIMIT ?2
    """
}
