import GRDB

/// The claims that one part of a filter asks for, as an index lists them.
struct ClaimList {
  /// A query of `id`.
  private let sql: String
  let arguments: [(any DatabaseValueConvertible)?]
  /// Whether it may list a claim twice.
  private let hasDoubles: Bool
  /// The query of the documents whose claims it lists, if it is such a list.
  private var documents: String?
  private var isOfWords = false

  private init(
    _ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = [], hasDoubles: Bool = false
  ) {
    self.sql = sql
    self.arguments = arguments
    self.hasDoubles = hasDoubles
  }

  var isOfDocuments: Bool { documents != nil }

  /// The first of its claims in an order, read from indices alone; nil when none gives this order.
  func first(_ limit: Int, _ order: ClaimOrder, _ start: ClaimOrder.Condition, in db: Database)
    throws -> [Int64]?
  {
    let query: String
    switch (order, documents) {
    case (.id, _): query = "SELECT \(column) FROM (\(sql)) AS claim WHERE \(start.sql)"
    case (.text, let documents?):
      query = """
        SELECT claim.id FROM (SELECT DISTINCT id FROM (\(documents))) AS chosen
        CROSS JOIN claim INDEXED BY claim_by_document ON claim.document = chosen.id
        WHERE \(start.sql)
        """
    case (.score, let documents?):
      query = """
        SELECT claim.id FROM claim INDEXED BY claim_by_score
        WHERE claim.document IN (\(documents)) AND \(start.sql)
        """
    default: return nil
    }
    return try Int64.fetchAll(
      db, sql: query + " ORDER BY \(order.columns) LIMIT ?",
      arguments: StatementArguments(arguments + start.arguments + [limit]))
  }

  /// Its claims, as what a query reads from.
  var table: String {
    "(SELECT \(column) FROM (\(sql))) AS listed CROSS JOIN claim USING (id)"
  }

  private var column: String { hasDoubles ? "DISTINCT id" : "id" }

  /// Lists each of which holds every claim that meets the filter; none when no index helps.
  static func all(for filter: Filter, speakers: SpeakerMatch) -> [Self] {
    switch filter {
    case .all, .not: []
    case .and(let parts): parts.flatMap { all(for: $0, speakers: speakers) }
    case .or(let parts): union(parts.map { all(for: $0, speakers: speakers) })
    case .text(let text, let isPhrase): [words(text, isPhrase: isPhrase)]
    case .claims(let ranges): [numbers(ranges)]
    case .field(.speaker, let values): union(values.map { [speaker($0, speakers)] })
    case .field(let key, let values): union(values.map { field(key, $0) })
    }
  }

  /// Its claims when it is short, each once; nil when it is longer, or not quick to begin.
  func all(upTo limit: Int, in db: Database) throws -> [Int64]? {
    guard !isOfWords else { return nil }
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM (\(sql)) LIMIT ?",
      arguments: StatementArguments(arguments + [limit + 1]))
    return ids.count > limit ? nil : Array(Set(ids))
  }

  /// How many claims it lists, at most `limit`.
  func count(upTo limit: Int, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM (\(sql)) LIMIT ?)",
      arguments: StatementArguments(arguments + [limit])) ?? 0
  }

  private static func union(_ parts: [[Self]]) -> [Self] {
    let firsts = parts.compactMap(\.first)
    guard firsts.count == parts.count else { return [] }
    guard parts.count > 1 else { return parts.first ?? [] }
    var union = Self(
      firsts.map { "SELECT id FROM (\($0.sql))" }.joined(separator: " UNION ALL "),
      firsts.flatMap(\.arguments), hasDoubles: true)
    union.isOfWords = firsts.contains(where: \.isOfWords)
    return [union]
  }

  private static func words(_ text: String, isPhrase: Bool) -> Self {
    var list = Self(
      "SELECT rowid AS id FROM claim_search WHERE claim_search MATCH ?",
      [match(text, isPhrase: isPhrase)])
    list.isOfWords = true
    return list
  }

  /// A query of the full-text index; a word that is no phrase may go on.
  static func match(_ text: String, isPhrase: Bool) -> String {
    "\"" + Folding.words(text).joined(separator: " ") + (isPhrase ? "\"" : "\" *")
  }

  private static func numbers(_ ranges: [ClosedRange<ClaimID>]) -> Self {
    Self("SELECT id FROM claim WHERE \(ClaimNumbers(ranges: ranges).condition(on: "id"))")
  }

  private static func field(_ key: FilterKey, _ value: String) -> [Self] {
    switch key {
    case .voice, .kind, .act: return [claims("\(key.rawValue) = ?", [value])]
    case .flag: return [claims("flags", in: NameMatch.flags(value), and: "flags <> ''")]
    case .rule: return [claims("rule", in: NameMatch.column("rule", of: "claim", value))]
    case .cue:
      let names = claims("cue", in: NameMatch.column("cue", of: "claim", value))
      return union([[claims("cue_class = ?", [Folding.fold(value)])], [names]])
    case .has:
      return FilterKey.Possession(rawValue: value).map { [Self($0.list, hasDoubles: true)] } ?? []
    case .conflict: return value == "yes" ? [Self(ConflictQuery.claims)] : []
    case .orphaned: return value == "yes" ? [Self(OrphanQuery.claims)] : []
    case .rejected: return value == "yes" ? [Self(rejected)] : []
    case .id, .view, .speaker: return []
    default: return WorkList(key, value).map(work) ?? [document(key, value)]
    }
  }

  private static let rejected =
    "SELECT id FROM claim INDEXED BY claim_rejected WHERE rejected IS NOT NULL"

  private static func claims(_ condition: String, _ arguments: [String] = []) -> Self {
    Self("SELECT id FROM claim WHERE \(condition)", arguments)
  }

  private static func claims(_ column: String, in names: NameMatch, and more: String = "TRUE")
    -> Self
  {
    claims("\(column) IN \(names.sql) AND \(more)", names.arguments)
  }

  private static func speaker(_ value: String, _ speakers: SpeakerMatch) -> Self {
    if Folding.fold(value) == "none" { return claims("speaker IS NULL") }
    let list = speakers.list(value)
    return Self(
      """
      SELECT id FROM claim WHERE speaker IN \(list) UNION ALL
      SELECT id FROM claim WHERE on_behalf_of IN \(list) AND on_behalf_of IS NOT NULL
      """, hasDoubles: true)
  }

  private static func work(_ list: WorkList) -> [Self] {
    guard !list.isNegative else { return [] }
    let condition = list.condition(usesIndex: true)
    return [
      Self(
        "SELECT claim AS id FROM \(list.table) WHERE \(condition)", list.arguments, hasDoubles: true
      )
    ]
  }

  private static func document(_ key: FilterKey, _ value: String) -> Self {
    let match = DocumentMatch(key, value)
    var list = Self(
      """
      SELECT claim.id FROM (\(match.list)) AS chosen
      CROSS JOIN claim INDEXED BY claim_by_document ON claim.document = chosen.id
      """, match.arguments, hasDoubles: match.hasDoubles)
    list.documents = match.list
    return list
  }
}

extension FilterKey.Possession {
  /// The claims that have it; some may come twice.
  var list: String {
    switch self {
    case .cue: "SELECT id FROM claim WHERE cue IS NOT NULL"
    case .speaker: "SELECT id FROM claim WHERE speaker IS NOT NULL"
    case .flag: "SELECT id FROM claim WHERE flags <> ''"
    case .case:
      """
      SELECT claim.id FROM (SELECT DISTINCT document FROM case_member) AS member
      CROSS JOIN claim ON claim.document = member.document
      """
    case .link: "SELECT claim AS id FROM claim_link UNION ALL SELECT other FROM claim_link"
    case .quantity, .tag, .dispute, .annotation, .evidence, .verdict, .correction, .adjudication:
      "SELECT claim AS id FROM \(rawValue)"
    }
  }
}
