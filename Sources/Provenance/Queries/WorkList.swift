/// The rows of a table about claims that a filter asks for: tags, quantities, verdicts, disputes, notes,
/// evidence, who reviewed them.
struct WorkList {
  let table: String
  /// Whether the filter asks for the claims that have no such row.
  let isNegative: Bool
  let arguments: [String]
  private let sql: String
  private let isIndexed: Bool

  /// Nil for a key that is about something else.
  init?(_ key: FilterKey, _ value: String) {
    let work = key.takesAnalyst ? AuthoredValue(value) : nil
    let asked = work?.value ?? value
    let folded = Folding.fold(asked)
    isNegative =
      key == .verdict ? folded == "none" : [.disputed, .reviewed].contains(key) && folded == "no"
    isIndexed = [.tag, .quantity, .verdict].contains(key)
    guard let condition = Self.condition(key, asked, folded) else { return nil }
    table = condition.table
    let signed = condition.signed(by: work?.analyst)
    // A tag may hold an @ of its own.
    guard key == .tag, work?.analyst != nil, let whole = Self.condition(.tag, value, folded) else {
      (sql, arguments) = (signed.sql, signed.arguments)
      return
    }
    sql = "(\(signed.sql) OR \(whole.sql))"
    arguments = signed.arguments + whole.arguments
  }

  /// The condition on the table's rows, for SQLite to look up in the index of a column or to ask of the
  /// rows of one claim.
  func condition(usesIndex: Bool) -> String {
    usesIndex || !isIndexed || arguments.isEmpty ? sql : "+" + sql
  }

  private static func condition(_ key: FilterKey, _ value: String, _ folded: String)
    -> WorkCondition?
  {
    switch key {
    case .tag:
      let names = NameMatch.column("tag", of: "tag", value.isEmpty ? "*" : value)
      return WorkCondition("tag", "tag IN \(names.sql)", names.arguments)
    case .quantity: return WorkCondition("quantity", "category = ?", [value])
    case .verdict:
      guard !["none", "any", ""].contains(folded) else { return WorkCondition("verdict", "TRUE") }
      let names = NameMatch.column("value", of: "verdict", value)
      return WorkCondition("verdict", "value IN \(names.sql)", names.arguments)
    case .disputed: return dispute(value)
    case .reviewed:
      return ["yes", "no"].contains(folded)
        ? WorkCondition("reviewed", "TRUE")
        : WorkCondition("reviewed", "sanad_fold(reviewed.author) = ?", [folded])
    case .note: return note(folded)
    case .evidence: return WorkCondition("evidence", "stance = ?", [value])
    default: return nil
    }
  }

  private static func dispute(_ value: String) -> WorkCondition {
    switch value {
    case "yes", "no": WorkCondition("dispute", "dispute.resolved IS NULL")
    case "any": WorkCondition("dispute", "TRUE")
    default: WorkCondition("dispute", "dispute.outcome = ?", [value])
    }
  }

  /// Its state, its type, else who wrote it.
  private static func note(_ value: String) -> WorkCondition {
    switch value {
    case "open": WorkCondition("annotation", "annotation.resolved IS NULL")
    case "resolved": WorkCondition("annotation", "annotation.resolved IS NOT NULL")
    case "", "any": WorkCondition("annotation", "TRUE")
    case _ where AnnotationType(rawValue: value) != nil:
      WorkCondition("annotation", "annotation.type = ?", [value])
    default: WorkCondition("annotation", "TRUE").signed(by: value)
    }
  }
}

/// A condition on the rows of a table of analysts' work.
private struct WorkCondition {
  var table: String
  var sql: String
  var arguments: [String]

  init(_ table: String, _ sql: String, _ arguments: [String] = []) {
    self.table = table
    self.sql = sql
    self.arguments = arguments
  }

  /// Those rows that an analyst wrote; all when it is nil.
  func signed(by analyst: String?) -> WorkCondition {
    guard let analyst else { return self }
    let isOwn =
      ["tag", "verdict", "reviewed"].contains(table)
      ? "sanad_fold(\(table).author) = ?"
      : "EXISTS (SELECT 1 FROM op WHERE op.id = \(table).op AND sanad_fold(op.author) = ?)"
    return WorkCondition(table, "\(sql) AND \(isOwn)", arguments + [Folding.fold(analyst)])
  }
}
