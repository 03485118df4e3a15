import GRDB

/// The speakers that a filter names, looked up once for all its queries: those whose name, or a name
/// they go by, holds the value where a word begins.
struct SpeakerMatch {
  private let lists: [String: String]

  init(_ filter: Filter, in db: Database) throws {
    var lists: [String: String] = [:]
    for value in Self.values(in: filter) where lists[value] == nil {
      lists[value] = try Self.ids(value, in: db).map(String.init).joined(separator: ",")
    }
    self.lists = lists
  }

  /// Their numbers, for `IN`.
  func list(_ value: String) -> String { "(\(lists[value] ?? ""))" }

  private static func values(in filter: Filter) -> [String] {
    switch filter {
    case .and(let parts), .or(let parts): parts.flatMap(values)
    case .not(let part): values(in: part)
    case .field(.speaker, let values): values
    case .all, .text, .field, .claims: []
    }
  }

  private static func ids(_ value: String, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        WITH named(id) AS MATERIALIZED (
          SELECT id FROM speaker WHERE ' ' || folded LIKE ? ESCAPE '\\')
        SELECT id FROM named
        UNION SELECT speaker FROM speaker_alias JOIN named ON named.id = canonical
        """, arguments: [NameMatch.containing(value)])
  }
}
