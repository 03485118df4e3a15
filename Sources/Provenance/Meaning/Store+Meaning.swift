package import ClaimModel
internal import Foundation
internal import GRDB

extension Store {
  /// What a model has read in the claims that a filter means, each as a whole, rejected ones apart.
  package func meanings(
    readBy model: ContentHash, matching filter: Filter = .all
  ) throws -> ClaimMeanings {
    try read { db in
      let ids = filter == .all ? nil : try ClaimPage(filter: filter).ids(in: db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT claim.id, claim.content, claim_meaning.read, claim_meaning.vector
          FROM claim LEFT JOIN claim_meaning ON claim_meaning.claim = claim.id AND part = 0
          WHERE rejected IS NULL AND \(ids.map { "claim.id" + Self.among($0) } ?? "TRUE")
          ORDER BY claim.id
          """)
      var meanings = ClaimMeanings()
      while let row = try rows.next() {
        let part = ClaimPart(claim: ClaimID(Int(row[0] as Int64)), content: row[1])
        meanings.add(part, try Self.vector(in: row, of: part.content, model))
      }
      return meanings
    }
  }

  /// What a model has read in some contents.
  package func meanings(readBy model: ContentHash, of parts: [ClaimPart]) throws -> ClaimMeanings {
    let claims = Set(parts.map { Int64($0.claim.number) }).sorted()
    let wanted = Dictionary(grouping: parts.indices) { parts[$0].claim }
    var vectors = [MeaningVector?](repeating: nil, count: parts.count)
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT claim, part, read, vector FROM claim_meaning WHERE claim" + Self.among(claims))
      while let row = try rows.next() {
        for index in wanted[ClaimID(Int(row[0] as Int64))] ?? []
        where parts[index].part == row[1] as Int {
          vectors[index] = try Self.vector(in: row, of: parts[index].content, model)
        }
      }
    }
    var meanings = ClaimMeanings()
    for (part, vector) in zip(parts, vectors) { meanings.add(part, vector) }
    return meanings
  }

  /// Keeps what a model read. This is no operation: it follows from the claims. Does nothing in a store
  /// that can only be read.
  package func keep(
    _ read: [(part: ClaimPart, vector: MeaningVector)], readBy model: ContentHash
  ) throws {
    guard writer != nil, !read.isEmpty else { return }
    try write { db in
      try db.execute(
        sql: "DELETE FROM claim_meaning WHERE claim NOT IN (SELECT id FROM claim)")
      let statement = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO claim_meaning (claim, part, read, vector) VALUES (?, ?, ?, ?)")
      for (part, vector) in read {
        try statement.execute(arguments: [
          part.claim.number, part.part, Data(MeaningOrigin.of(part.content, model: model)),
          vector.parts.withUnsafeBytes { Data($0) },
        ])
      }
    }
  }

  private static func among(_ ids: [Int64]) -> String {
    " IN (\(ids.map(String.init).joined(separator: ",")))"
  }

  /// From the third and fourth column; nil when there is none, or it was read by another model or in other
  /// words.
  private static func vector(
    in row: Row, of content: String, _ model: ContentHash
  ) throws -> MeaningVector? {
    let origin = try row.withUnsafeData(atIndex: 2) { $0.map { Array($0) } }
    guard origin == MeaningOrigin.of(content, model: model) else { return nil }
    return try row.withUnsafeData(atIndex: 3) { data in
      // One number after another would be checked one after another.
      data.flatMap { data in
        MeaningVector(parts: data.withUnsafeBytes { Array($0.bindMemory(to: Int8.self)) })
      }
    }
  }
}

extension ClaimMeanings {
  fileprivate mutating func add(_ part: ClaimPart, _ vector: MeaningVector?) {
    if let vector {
      known.append(KnownMeaning(claim: part.claim, part: part.part, vector: vector))
    } else {
      unread.append(part)
    }
  }
}
