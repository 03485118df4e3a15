package import ClaimModel
import Foundation
import GRDB

/// One name of a speaker in one document, with the words that stand for it.
package struct SpeakerAppearance: Hashable, Sendable, Codable {
  /// As the document gives it, before aliases.
  package var name: String
  /// The name it is counted as.
  package var canonical: String
  package var document: DocumentID
  package var outlet: String?
  package var language: String?
  package var published: String?
  /// "Menteri Pertahanan Tavoria Helga Sorvane": the fullest words of the document for it.
  package var words: String
  package var kind: SpeakerKind
  package var claims: Int
}

extension Store {
  /// Where speakers appear, by document and name: those of a canonical name, or all.
  package func speakerAppearances(of name: String? = nil) throws -> [SpeakerAppearance] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: Self.appearanceQuery(name != nil), arguments: name.map { [$0] } ?? [])
      var texts: [Int64: String] = [:]
      return try rows.map { row in
        let document: Int64 = row["document"]
        if texts[document] == nil {
          let bytes = try Data.fetchOne(
            db.cachedStatement(
              sql: """
                SELECT blob.bytes FROM document JOIN blob ON blob.hash = document.text
                WHERE document.id = ?
                """), arguments: [document])
          texts[document] = String(decoding: bytes ?? Data(), as: UTF8.self)
        }
        return try Self.appearance(row, text: texts[document] ?? "", in: db)
      }
    }
  }

  /// One row for each name and document; the words are those of the name's first claim there.
  private static func appearanceQuery(_ isOne: Bool) -> String {
    """
    SELECT min(claim.id) AS claim, count(*) AS claims, claim.document, own.name,
      canonical.name AS canonical, source.name AS outlet, document.language, document.published
    FROM claim JOIN document ON document.id = claim.document
    JOIN speaker AS own ON own.id = claim.speaker
    LEFT JOIN speaker_alias ON speaker_alias.speaker = claim.speaker
    JOIN speaker AS canonical ON canonical.id = coalesce(speaker_alias.canonical, claim.speaker)
    LEFT JOIN source_alias ON source_alias.source = document.outlet
    LEFT JOIN source ON source.id = coalesce(source_alias.canonical, document.outlet)
    WHERE claim.rejected IS NULL \(isOne ? "AND canonical.name = ?" : "")
    GROUP BY claim.document, own.id
    ORDER BY coalesce(document.published, ''), claim.document, own.name
    """
  }

  private static func appearance(_ row: Row, text: String, in db: Database) throws
    -> SpeakerAppearance
  {
    let name: String = row["name"]
    let speaker = try ClaimWriter(db: db).entry(of: row["claim"])?.claim.speaker
    let ranges = [speaker?.antecedent, speaker?.mention].compactMap { $0 }
    let words = ranges.map { text[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let fullest = words.filter { $0.contains(name) }.max { $0.count < $1.count } ?? words.first
    return SpeakerAppearance(
      name: name, canonical: row["canonical"], document: DocumentID(row["document"]),
      outlet: row["outlet"], language: row["language"], published: row["published"],
      words: fullest ?? name, kind: speaker?.kind ?? .unknown, claims: row["claims"])
  }

  /// The speaker of a name or of another name it is counted under.
  ///
  /// - Throws: ``StoreError/unknownSpeaker(_:suggestion:)``.
  package func speaker(named name: String) throws -> SpeakerRecord {
    let all = try speakers()
    let folded = Folding.fold(name)
    let found = all.filter { speaker in
      ([speaker.name] + speaker.aliases).contains { Folding.fold($0) == folded }
    }
    let near = all.filter { Folding.words($0.name).contains(folded) }
    guard let first = found.first ?? (near.count == 1 ? near.first : nil) else {
      let names = all.map(\.name)
      throw StoreError.unknownSpeaker(
        name, suggestion: near.first?.name ?? EditDistance.nearest(to: name, in: names))
    }
    return first
  }
}
