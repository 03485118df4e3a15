import GRDB

/// Finds the claims that meet a filter, in an order, from a claim on.
///
/// SQLite does not know how many claims meet a condition, so this decides what it reads. Most filters
/// meet many claims: then those next in the order fill a page. Else the shortest of the lists that
/// indices give for parts of the filter is gone through, and few claims are left to put in order.
struct ClaimPage {
  let filter: Filter
  var order = ClaimOrder.id
  var limit: Int?
  var after: ClaimID?

  typealias Condition = ClaimOrder.Condition

  /// How many claims a page looks at before it turns to lists, unless it found a part of what it needs.
  private static let walk = 4000
  private static let longestWalk = 16_000
  /// What a list counts as when it is longer than is worth counting.
  private static let longest = 20_000

  func ids(in db: Database) throws -> [Int64] {
    let speakers = try SpeakerMatch(filter, in: db)
    let query = FilterQuery(filter, speakers: speakers)
    let condition = Condition(query.condition, query.arguments)
    if let page = try walk(condition, in: db) { return page }
    guard let list = try shortestList(speakers, in: db) else {
      return try walked(start && condition, limit ?? -1, in: db)
    }
    if list.count >= Self.walk, let page = try narrow(list.list, condition, in: db) { return page }
    return try gathered(list.list.table, list.list.arguments, start && condition, in: db)
  }

  /// Looks at the next claims in order; nil when those that meet the condition are too far apart.
  private func walk(_ condition: Condition, in db: Database) throws -> [Int64]? {
    guard let limit, limit <= Self.walk / 20 else { return nil }
    var (found, place, left) = ([Int64](), after?.number, Self.walk)
    while true {
      let from = start(place)
      guard let end = try end(left, place, in: db) else {
        return try found + walked(from && condition, limit - found.count, in: db)
      }
      found += try walked(from && order.upTo(end) && condition, limit - found.count, in: db)
      if found.count >= limit { return found }
      guard left < Self.longestWalk / 2, found.count * 4 > limit else { return nil }
      place = end
      left = min(Self.longestWalk, left * limit / found.count)
    }
  }

  /// Takes more and more of a long list, read in order from indices alone, until enough of it meets the
  /// condition; nil when it is better gone through as a whole.
  private func narrow(_ list: ClaimList, _ condition: Condition, in db: Database) throws -> [Int64]?
  {
    guard let limit else { return nil }
    for length in [10 * limit, 100 * limit] {
      guard let first = try list.first(length, order, start, in: db) else { return nil }
      let numbers = first.map(String.init).joined(separator: ",")
      let page = try gathered(
        "claim", [], Condition("claim.id IN (\(numbers))") && condition, in: db)
      if page.count == limit || first.count < length { return page }
    }
    return nil
  }

  /// How many claims meet the filter, at most `most`.
  func count(upTo most: Int?, in db: Database) throws -> Int {
    if filter == .all, most == nil { return try countAll(in: db) }
    let speakers = try SpeakerMatch(filter, in: db)
    let query = FilterQuery(filter, speakers: speakers)
    let list = try shortestList(speakers, in: db)?.list
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT 1 FROM \(list?.table ?? "claim") WHERE \(query.condition) LIMIT ?)
        """,
      arguments: StatementArguments((list?.arguments ?? []) + query.arguments + [most ?? -1])) ?? 0
  }

  private func countAll(in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM claim)
          - (SELECT count(*) FROM claim WHERE rejected IS NOT NULL)
        """) ?? 0
  }

  /// The shortest list, one of documents where several are long; nil when no index helps.
  private func shortestList(_ speakers: SpeakerMatch, in db: Database) throws -> (
    list: ClaimList, count: Int
  )? {
    var shortest: (list: ClaimList, count: Int)?
    for list in ClaimList.all(for: filter, speakers: speakers) {
      let most = shortest?.count ?? Self.longest
      let count = try list.count(upTo: most, in: db)
      if shortest == nil || count < most || (count == Self.longest && list.isOfDocuments) {
        shortest = (list, count)
      }
    }
    return shortest
  }

  /// The last of the next claims after a place; nil when there are no more.
  private func end(_ count: Int, _ place: Int?, in db: Database) throws -> Int? {
    if order == .id {
      let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM claim") ?? 0
      return (place ?? 0) + count < last ? (place ?? 0) + count : nil
    }
    let start = start(place)
    return try Int.fetchOne(
      db,
      sql: """
        SELECT claim.id FROM \(order.table) WHERE \(start.sql)
        ORDER BY \(order.columns) LIMIT 1 OFFSET \(count)
        """, arguments: StatementArguments(start.arguments))
  }

  /// Looks at claims in order until there are enough.
  private func walked(_ condition: Condition, _ limit: Int, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT claim.id FROM \(order.table) WHERE \(condition.sql)
        ORDER BY \(order.columns) LIMIT ?
        """, arguments: StatementArguments(condition.arguments + [limit]))
  }

  /// Those of a table's claims that meet the condition, put in order.
  private func gathered(
    _ table: String, _ arguments: [(any DatabaseValueConvertible)?], _ condition: Condition,
    in db: Database
  ) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT claim.id FROM \(table) WHERE \(condition.sql)
        ORDER BY \(order.unindexedColumns) LIMIT ?
        """,
      arguments: StatementArguments(arguments + condition.arguments + [limit ?? -1]))
  }

  private var start: Condition { start(after?.number) }

  private func start(_ place: Int?) -> Condition { place.map(order.after) ?? .none }
}
