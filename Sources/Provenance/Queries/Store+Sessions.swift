import Foundation
import GRDB

extension Store {
  /// The runs of the prompt that changed something, newest first.
  package func sessions() throws -> [SessionRecord] {
    try read { db in
      try Row.fetchAll(db, sql: Self.sessionQuery + " ORDER BY begin.at DESC, begin.hash DESC")
        .map(Self.session)
    }
  }

  /// A session and what was done in it, in order.
  ///
  /// - Throws: ``StoreError/unknownSession(_:)``.
  package func session(_ id: SessionID) throws -> (SessionRecord, [HistoryEntry]) {
    try read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: Self.sessionQuery + " WHERE session_identity.id = ?", arguments: [id.number])
      else { throw StoreError.unknownSession(id) }
      let operations = try Row.fetchAll(
        db,
        sql: """
          SELECT \(LoggedOperation.columns) FROM op
          WHERE session = (SELECT hash FROM session_identity WHERE id = ?) ORDER BY at, hash
          """, arguments: [id.number]
      ).map(LoggedOperation.init(row:))
      return (try Self.session(row), try operations.map(Historian(db: db).entry))
    }
  }

  private static let sessionQuery = """
    SELECT session_identity.id, begin.author, begin.at,
      (SELECT max(at) FROM op WHERE op.session = begin.hash) AS last,
      EXISTS (SELECT 1 FROM op WHERE op.session = begin.hash AND kind = 'session-end') AS ended,
      (SELECT count(*) FROM op WHERE op.session = begin.hash AND kind <> 'session-end') AS count
    FROM session_identity JOIN op AS begin ON begin.hash = session_identity.hash
    """

  private static func session(_ row: Row) throws -> SessionRecord {
    let id: Int = row["id"]
    guard let begun = Timestamp(row["at"] as String) else {
      throw StoreError.unreadable(operation: "of s\(id)", reason: "its time is malformed")
    }
    let last = (row["last"] as String?).flatMap(Timestamp.init) ?? begun
    return SessionRecord(
      id: SessionID(id), author: row["author"], begun: begun, last: last, ended: row["ended"],
      operationCount: row["count"])
  }
}
