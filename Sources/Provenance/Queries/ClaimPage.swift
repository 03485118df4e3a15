import GRDB

/// Finds the claims that meet a filter, in an order, from a claim on.
///
/// SQLite does not know how many claims meet a condition, so this decides what it reads. Where an index
/// lists few claims for a part of the filter, it looks at these. Most other filters meet many claims: then
/// those next in the order fill a page. Else the shortest list is gone through.
struct ClaimPage {
  let filter: Filter
  var order = ClaimOrder.id
  var limit: Int?
  var after: ClaimID?

  typealias Condition = ClaimOrder.Condition

  /// The length of a list that is looked at before anything else.
  var short = 1000
  /// How many claims a page looks at before it turns to lists, unless it found a part of what it needs.
  var stretch = 4000
  private static let longestWalk = 16_000
  /// What a list counts as when it is longer than is worth counting.
  private static let longest = 50_000

  /// Those next by score lie far apart in the file.
  private var walk: Int { order == .score ? max(1, stretch / 2) : stretch }

  func ids(in db: Database) throws -> [Int64] {
    let speakers = try SpeakerMatch(filter, in: db)
    let query = FilterQuery(filter, speakers: speakers)
    let condition = Condition(query.condition, query.arguments)
    let lists = ClaimList.all(for: filter, speakers: speakers)
    for list in lists {
      guard let ids = try list.all(upTo: short, in: db) else { continue }
      return try gathered("claim", [], Self.among(ids) && start && condition, in: db)
    }
    if let page = try walk(condition, in: db) { return page }
    guard let list = try shortest(lists, in: db) else {
      return try walked(start && condition, limit ?? -1, in: db)
    }
    if let page = try narrow(list, condition, in: db) { return page }
    return try gathered(list.table, list.arguments, start && condition, in: db)
  }

  private static func among(_ ids: [Int64]) -> Condition {
    Condition("claim.id IN (\(ids.map(String.init).joined(separator: ",")))")
  }

  /// Looks at the next claims in order; nil when those that meet the condition are too far apart.
  private func walk(_ condition: Condition, in db: Database) throws -> [Int64]? {
    guard let limit, limit <= 200 else { return nil }
    var (found, place, left) = ([Int64](), after?.number, walk)
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
      let page = try gathered("claim", [], Self.among(first) && condition, in: db)
      if page.count == limit || first.count < length { return page }
    }
    return nil
  }

  /// How many claims meet the filter, at most `most`.
  func count(upTo most: Int?, in db: Database) throws -> Int {
    if filter == .all, most == nil { return try countAll(in: db) }
    let speakers = try SpeakerMatch(filter, in: db)
    let query = FilterQuery(filter, speakers: speakers)
    let list = try shortest(ClaimList.all(for: filter, speakers: speakers), in: db)
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

  /// The shortest list, one of documents where several are long; nil when there is none.
  private func shortest(_ lists: [ClaimList], in db: Database) throws -> ClaimList? {
    guard lists.count > 1 else { return lists.first }
    var shortest: (list: ClaimList, count: Int)?
    for list in lists {
      let most = shortest?.count ?? Self.longest
      let count = try list.count(upTo: most, in: db)
      if shortest == nil || count < most || (count == Self.longest && list.isOfDocuments) {
        shortest = (list, count)
      }
    }
    return shortest?.list
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
